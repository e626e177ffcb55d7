package mingzhang.cli;

/**
 * What the open pages are told.
 *
 * @param edition goes up with each site that was published
 * @param fault why the last build published nothing, or empty
 */
record LiveState(int edition, String fault) {
    static final LiveState NONE = new LiveState(0, "");

    LiveState built() {
        return new LiveState(edition + 1, "");
    }

    LiveState failed(String why) {
        return new LiveState(edition, why);
    }
}
