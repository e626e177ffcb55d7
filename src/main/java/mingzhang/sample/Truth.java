package mingzhang.sample;

/** What the reports state, in the columns of {@code figures.csv} that a printer knows. */
final class Truth {
    static final String HEADER =
            "report,unit,year,section,measure,item,kind,value,value_unit,base_year,line,start\r\n";

    private Truth() {}

    static String rows(PrintedReport report) {
        String unit = report.story().unit().id();
        int year = report.story().year();
        StringBuilder rows = new StringBuilder();
        for (Page.Printed printed : report.page().figures()) {
            Stated stated = printed.stated();
            rows.append(unit).append('/').append(year).append(',').append(unit).append(',');
            rows.append(year).append(',').append(printed.section()).append(',');
            rows.append(stated.measure()).append(',').append(stated.item()).append(',');
            rows.append(stated.kind().id()).append(',').append(stated.value().toPlainString());
            rows.append(',').append(stated.valueUnit()).append(',');
            stated.baseYear().ifPresent(rows::append);
            rows.append(',').append(printed.line()).append(',').append(printed.start());
            rows.append("\r\n");
        }
        return rows.toString();
    }
}
