package mingzhang.sample;

import java.util.ArrayList;
import java.util.List;

/** Makes up what stands beside the accounts: “三公”, procurement, assets and projects. */
final class ExtrasDraw {
    private static final Lists WORDS = Words.LISTS;

    private final Dice dice;
    private final int cars;
    private final boolean travels;
    private final int equipment50;
    private final int equipment100;
    private final List<String> projectNames;

    ExtrasDraw(Dice dice, int cars) {
        this.dice = dice;
        this.cars = cars;
        this.travels = dice.percent(15);
        this.equipment50 = dice.percent(60) ? 0 : dice.below(20);
        this.equipment100 = dice.percent(70) ? 0 : dice.below(9);
        List<String> names = new ArrayList<>(WORDS.of("projects"));
        while (names.size() > 1 + dice.below(6)) {
            names.remove(dice.below(names.size()));
        }
        this.projectNames = List.copyOf(names);
    }

    /** A budget that is the amount itself, or so much more that it shows. */
    long budgetFor(long spent) {
        return dice.percent(55) ? spent : Math.round(spent / dice.between(0.55, 0.985));
    }

    Account.ThreePublic threePublic() {
        boolean abroad = travels && dice.percent(60);
        long overseas = abroad ? dice.between(20_000, 400_000) : 0;
        int bought = cars > 0 && dice.percent(12) ? 1 + dice.below(2) : 0;
        long buying = bought * dice.between(90_000, 180_000);
        long running = cars * dice.between(15_000, 45_000);
        int batches = dice.percent(80) ? 1 + dice.below(40) : 0;
        int people = batches * (3 + dice.below(9)) + (batches == 0 ? 0 : dice.below(3));
        long home = people * dice.between(60, 130);
        return new Account.ThreePublic(
                overseas,
                budgetFor(overseas),
                abroad ? 1 + dice.below(3) : 0,
                abroad ? 1 + dice.below(9) : 0,
                buying,
                bought,
                running,
                cars,
                budgetFor(buying + running),
                home,
                batches,
                people,
                budgetFor(home));
    }

    Account.Procurement procurement(long general) {
        if (dice.percent(15)) {
            return new Account.Procurement(0, 0, 0, 0, 0);
        }
        long goods = dice.percent(80) ? dice.between(2_000, general / 20 + 4_000) : 0;
        long works = dice.percent(15) ? dice.between(100_000, general / 4 + 200_000) : 0;
        long services = dice.percent(75) ? dice.between(5_000, general / 8 + 10_000) : 0;
        long total = goods + works + services;
        long sme = Math.round(total * (dice.percent(40) ? 1 : dice.between(0.1, 0.95)));
        long micro = dice.percent(50) ? sme : Math.round(sme * dice.between(0.1, 0.95));
        return new Account.Procurement(goods, works, services, sme, micro);
    }

    Account.Assets assets() {
        return new Account.Assets(cars, equipment50, equipment100);
    }

    List<SampleProject> projects(long most) {
        List<SampleProject> projects = new ArrayList<>();
        long each = Math.max(20_000, most / (projectNames.size() + 1));
        for (String name : projectNames) {
            long spent = dice.between(each / 4, each);
            if (dice.percent(40)) {
                spent = spent / 1_000 * 1_000;
            }
            projects.add(new SampleProject(name, budgetFor(spent), spent, indicators(spent)));
        }
        return projects;
    }

    private List<SampleProject.SampleIndicator> indicators(long spent) {
        List<SampleProject.SampleIndicator> rows = new ArrayList<>();
        for (String line : WORDS.of("indicators")) {
            if (rows.size() > 2 && dice.percent(30)) {
                continue;
            }
            String[] part = line.split("\t", -1);
            String target =
                    part[3].replace("{n}", String.valueOf(dice.between(50, 90_000)))
                            .replace("{m}", String.valueOf(dice.between(2, 12)))
                            .replace("{cost}", String.valueOf(spent / 10_000 + 1));
            String actual =
                    target.startsWith("≥") || target.startsWith("≤") ? target.substring(1) : target;
            rows.add(new SampleProject.SampleIndicator(part[0], part[1], part[2], target, actual));
        }
        return rows;
    }
}
