package mingzhang.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quantities of an account under the names that the forms' sentences use. */
final class Quantities {
    private final Account now;
    private final Account before;
    private final Map<String, Quantity> named = new HashMap<>();

    private Quantities(Account now, Account before) {
        this.now = now;
        this.before = before;
    }

    static Quantities of(Account now, Account before) {
        Quantities quantities = new Quantities(now, before);
        quantities.addTotals();
        quantities.addThreePublic();
        quantities.addProcurement();
        quantities.addCounts();
        return quantities;
    }

    Map<String, Quantity> named() {
        return Map.copyOf(named);
    }

    /** All that a report may state, by measure and item. */
    List<Quantity> all() {
        List<Quantity> all = new ArrayList<>(named.values());
        all.addAll(revenueItems(true).values());
        all.addAll(revenueItems(false).values());
        all.addAll(spendingItems().values());
        all.addAll(categories().values());
        all.addAll(lines());
        return all;
    }

    private void addTotals() {
        for (String side : List.of("", "-in", "-out")) {
            String item = side.isEmpty() ? "" : side.equals("-in") ? "收入" : "支出";
            named.put("total" + side, money("收支总计", item, now.total()).after(before.total()));
            named.put(
                    "fiscal" + side,
                    money("财政拨款收支总计", item, now.fiscalTotal()).after(before.fiscalTotal()));
        }
        named.put("revenue", money("本年收入合计", "", now.revenue()));
        named.put("spending", money("本年支出合计", "", now.spending()));
        named.put(
                "general",
                money(General.MEASURE, "", now.general())
                        .after(before.general())
                        .against(now.generalBudget())
                        .of(now.spending()));
        String basic = "一般公共预算财政拨款基本支出";
        named.put("basic", money(basic, "", now.generalBasic()));
        named.put("personnel", money(basic, "人员经费", now.generalBasic() - now.operating()));
        named.put("operating", money(basic, "公用经费", now.operating()));
        named.put("fund", money("政府性基金预算财政拨款支出", "", now.fund()));
        named.put("capital", money("国有资本经营预算财政拨款支出", "", now.capital()));
        named.put("running", money("机关运行经费支出", "", now.operating()).after(before.operating()));
        named.put("no-running", money("机关运行经费支出", "", 0));
    }

    private void addThreePublic() {
        Account.ThreePublic three = now.three();
        Account.ThreePublic last = before.three();
        put("three", "", three.total(), last.total(), three.budget());
        put("overseas", "因公出国（境）费", three.overseas(), last.overseas(), three.overseasBudget());
        put("vehicles", "公务用车购置及运行维护费", three.vehicles(), last.vehicles(), three.vehiclesBudget());
        put("reception", "公务接待费", three.home(), last.home(), three.receptionBudget());
        String measure = General.THREE;
        named.put("car-buying", money(measure, "公务用车购置费", three.buying()));
        named.put("car-running", money(measure, "公务用车运行维护费", three.running()));
        named.put("home", money(measure, "国内公务接待费", three.home()));
        named.put("foreign", money(measure, "外事接待费", 0));
    }

    private void put(String name, String item, long value, long prior, long budget) {
        named.put(
                name,
                money(General.THREE, item, value)
                        .after(prior)
                        .against(budget)
                        .of(now.three().total()));
    }

    private void addProcurement() {
        Account.Procurement bought = now.procurement();
        String measure = "政府采购支出总额";
        named.put("procurement", money(measure, "", bought.total()));
        named.put("goods", money(measure, "货物", bought.goods()));
        named.put("works", money(measure, "工程", bought.works()));
        named.put("services", money(measure, "服务", bought.services()));
        named.put("sme", money(measure, "授予中小企业合同金额", bought.sme()).of(bought.total()));
        named.put("micro", money(measure, "授予小微企业合同金额", bought.micro()).of(bought.total()));
    }

    private void addCounts() {
        Account.ThreePublic three = now.three();
        named.put("trips", Quantity.count("因公出国（境）团组数", three.trips()));
        named.put("travellers", Quantity.count("因公出国（境）人数", three.travellers()));
        named.put("bought", Quantity.count("公务用车购置数", three.bought()));
        named.put("kept", Quantity.count("公务用车保有量", three.kept()));
        named.put("home-batches", Quantity.count("国内公务接待批次", three.batches()));
        named.put("home-people", Quantity.count("国内公务接待人次", three.people()));
        named.put("foreign-batches", Quantity.count("外事接待批次", 0));
        named.put("foreign-people", Quantity.count("外事接待人次", 0));
        named.put("cars", Quantity.count("车辆数", now.assets().cars()));
        named.put("zero-cars", Quantity.count("", 0));
        named.put("equip50", Quantity.count("单价50万元以上通用设备数", now.assets().equipment50()));
        named.put("equip100", Quantity.count("单价100万元以上专用设备数", now.assets().equipment100()));
        named.put("equip100all", Quantity.count("单价100万元以上设备数", now.assets().equipment100()));
    }

    /**
     * The sources of 本年收入 with the names that sentences print; those that are 0 among them.
     *
     * @param appropriation whether appropriations are one item, else one for each budget
     */
    Map<String, Quantity> revenueItems(boolean appropriation) {
        Map<String, Long> items = new LinkedHashMap<>();
        if (appropriation) {
            items.put("财政拨款收入", now.generalRevenue() + now.fund() + now.capital());
        } else {
            items.put("一般公共预算财政拨款收入", now.generalRevenue());
            items.put("政府性基金预算财政拨款收入", now.fund());
            items.put("国有资本经营预算财政拨款收入", now.capital());
        }
        items.put("上级补助收入", now.superior());
        items.put("事业收入", now.business());
        items.put("经营收入", 0L);
        items.put("附属单位上缴收入", 0L);
        items.put("其他收入", now.other());
        return items("本年收入合计", items, now.revenue());
    }

    Map<String, Quantity> spendingItems() {
        Map<String, Long> items = new LinkedHashMap<>();
        items.put("基本支出", now.basic());
        items.put("项目支出", now.spending() - now.basic());
        items.put("上缴上级支出", 0L);
        items.put("经营支出", 0L);
        items.put("对附属单位补助支出", 0L);
        return items("本年支出合计", items, now.spending());
    }

    /** 类 of general public budget expenditure under their full names. */
    Map<String, Quantity> categories() {
        Map<String, Long> items = new LinkedHashMap<>();
        now.lines().forEach(l -> items.merge(l.function().category(), l.spent(), Long::sum));
        return items(General.MEASURE, items, now.general());
    }

    List<Quantity> lines() {
        List<Quantity> lines = new ArrayList<>();
        for (Line line : now.lines()) {
            lines.add(
                    money(General.MEASURE, line.function().path(), line.spent())
                            .against(line.budget()));
        }
        return lines;
    }

    private static Map<String, Quantity> items(
            String measure, Map<String, Long> items, long whole) {
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        items.forEach((name, value) -> quantities.put(name, money(measure, name, value).of(whole)));
        return quantities;
    }

    private static Quantity money(String measure, String item, long value) {
        return Quantity.money(measure, item, value);
    }

    /** Names that are used more than once. */
    private static final class General {
        private static final String MEASURE = "一般公共预算财政拨款支出";
        private static final String THREE = "“三公”经费支出";

        private General() {}
    }
}
