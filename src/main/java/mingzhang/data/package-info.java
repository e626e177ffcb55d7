/** The open data; one {@code …Table} class per file, the data package derived from their list. */
package mingzhang.data;
