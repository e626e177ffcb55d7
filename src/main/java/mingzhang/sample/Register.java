package mingzhang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up units: provinces, their cities and counties, each with one unit of every kind. */
final class Register {
    private final Dice dice;
    private final int first;
    private final int last;
    private final List<UnitKind> kinds = UnitKind.all();
    private final List<SampleUnit> units = new ArrayList<>();

    private Register(Dice dice, int first, int last) {
        this.dice = dice;
        this.first = first;
        this.last = last;
    }

    private record Place(String id, String name) {
        static List<Place> all(String heading) {
            return Lists.read("places.txt").of(heading).stream()
                    .map(line -> line.split(" ", -1))
                    .map(part -> new Place(part[0], part[1]))
                    .toList();
        }
    }

    /** {@code count} units that report from {@code first} to {@code last}. */
    static List<SampleUnit> of(int count, int first, int last, Dice dice) {
        Register register = new Register(dice, first, last);
        for (int round = 1; register.units.size() < count; round++) {
            register.addRound(count, round == 1 ? "" : String.valueOf(round));
        }
        return List.copyOf(register.units.subList(0, count));
    }

    /** Everything that two provinces hold; later rounds carry their number in id and name. */
    private void addRound(int count, String round) {
        for (Place province : Place.all("provinces")) {
            String region = province.name() + chinese(round);
            String id = province.id() + round;
            addPlace(id, region, region, "省级");
            for (Place city : Place.all("cities")) {
                String cityRegion = region + "/" + city.name();
                addPlace(id + "-" + city.id(), city.name(), cityRegion, "市级");
                for (Place county : Place.all("counties")) {
                    if (units.size() >= count) {
                        return;
                    }
                    addPlace(
                            id + "-" + city.id() + "-" + county.id(),
                            city.name() + county.name(),
                            cityRegion + "/" + county.name(),
                            "县级");
                }
            }
        }
    }

    private void addPlace(String id, String name, String region, String level) {
        for (UnitKind kind : kinds) {
            SampleUnit whole =
                    new SampleUnit(
                            id + "-" + kind.id(),
                            name + kind.suffix(),
                            region,
                            level,
                            kind,
                            first,
                            last,
                            Optional.empty());
            if (last > first && dice.percent(4)) {
                addRenamed(whole);
            } else {
                units.add(whole);
            }
        }
    }

    /** The unit under its former name and, from some year on, under a new one. */
    private void addRenamed(SampleUnit unit) {
        int change = (int) dice.between(unit.first() + 1L, unit.last());
        units.add(
                new SampleUnit(
                        unit.id(),
                        unit.name(),
                        unit.region(),
                        unit.level(),
                        unit.kind(),
                        unit.first(),
                        change - 1,
                        Optional.empty()));
        units.add(
                new SampleUnit(
                        unit.id() + "-xin",
                        unit.name().replaceAll("(局|中心)$", "服务管理$1"),
                        unit.region(),
                        unit.level(),
                        unit.kind(),
                        change,
                        unit.last(),
                        Optional.of(unit.id())));
    }

    private static String chinese(String round) {
        StringBuilder out = new StringBuilder();
        round.chars().forEach(c -> out.append("〇一二三四五六七八九".charAt(c - '0')));
        return out.toString();
    }
}
