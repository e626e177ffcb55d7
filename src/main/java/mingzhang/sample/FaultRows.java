package mingzhang.sample;

/** What was planted in the reports, as {@code faults.csv} lists it. */
final class FaultRows {
    static final String HEADER = "report,rule,cause,line,stated,expected\r\n";

    private FaultRows() {}

    static String of(PrintedReport report) {
        StringBuilder rows = new StringBuilder();
        for (Page.Fault fault : report.faults()) {
            Planted planted = fault.planted();
            rows.append(report.story().unit().id()).append('/').append(report.story().year());
            rows.append(',').append(planted.rule()).append(',').append(planted.cause());
            rows.append(',').append(fault.line()).append(',').append(planted.stated());
            rows.append(',').append(planted.expected()).append("\r\n");
        }
        return rows.toString();
    }
}
