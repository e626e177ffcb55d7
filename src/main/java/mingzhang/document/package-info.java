/**
 * Any submitted file as the same plain document of headings, paragraphs and tables with source
 * lines.
 */
package mingzhang.document;
