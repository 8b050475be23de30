package io.tidewater.walk;

/** The people of the walk. */
enum Part {
    ADMIN("admin-1"),
    MARKETER("marketer-1"),
    REP("rep-east-1"),
    AGENT("agent-1"),
    ANALYST("analyst-1");

    private final String demo;

    Part(String demo) {
        this.demo = demo;
    }

    /** Who plays it in the demo region. */
    String demo() {
        return demo;
    }
}
