package mingzhang.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.DigitGroups.Between;
import mingzhang.archive.DigitGroups.Group;
import mingzhang.archive.PersonalNumber.Kind;

/** Finds the numbers of persons in a text: identity cards, mobile telephones, bank cards. */
final class PersonalNumbers {
    private static final int LONGEST = 19;

    private final NumberWording wording = NumberWording.load();

    /** The numbers in the order of the text, none within another. */
    List<PersonalNumber> in(String text) {
        List<Group> groups = DigitGroups.of(text);
        List<PersonalNumber> found = new ArrayList<>();
        int next = 0;
        while (next < groups.size()) {
            next += Math.max(1, take(text, groups, next, found));
        }
        return found;
    }

    /** The text with every such number masked. */
    String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        List<PersonalNumber> found = in(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            masked.replace(found.get(i).from(), found.get(i).to(), found.get(i).masked());
        }
        return masked.toString();
    }

    /**
     * Adds the longest number that begins with this group; how many groups it is made of, 0 where
     * there is none.
     */
    private int take(String text, List<Group> groups, int first, List<PersonalNumber> found) {
        StringBuilder digits = new StringBuilder();
        Optional<PersonalNumber> longest = Optional.empty();
        int taken = 0;
        for (int last = first; last < groups.size(); last++) {
            Group group = groups.get(last);
            boolean apart = last > first && group.between() == Between.APART;
            if (apart || group.fraction() || digits.length() + group.digits().length() > LONGEST) {
                break;
            }
            digits.append(group.digits());
            NumberCandidate candidate =
                    new NumberCandidate(
                            new GroupRow(text, groups, first, last), digits.toString(), wording);
            Optional<Kind> kind = digits.length() < 11 ? Optional.empty() : candidate.kind();
            if (kind.isPresent()) {
                longest = kind.map(candidate::as);
                taken = last - first + 1;
            }
        }
        longest.ifPresent(found::add);
        return taken;
    }
}
