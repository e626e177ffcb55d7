/** Consistency rules; one class per rule id of the data contract. */
package mingzhang.check;
