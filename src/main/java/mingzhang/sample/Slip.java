package mingzhang.sample;

/** One way to make a report inconsistent. */
interface Slip {
    /** Plants it; false where the report offers no place for it. */
    boolean plant(Draft draft, Dice dice);
}
