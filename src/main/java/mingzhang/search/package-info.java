/** The Lucene index, queries on it, the parts the browser searches. */
package mingzhang.search;
