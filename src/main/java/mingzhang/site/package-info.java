/** Page models and their rendering with a theme; one {@code …Page} record per template. */
package mingzhang.site;
