/** What a report says, as immutable values, and what there is to say against it. */
package mingzhang.report;
