/**
 * Reads the form's wording out of a document into a report; grammar in code, wording in resources.
 */
package mingzhang.extract;
