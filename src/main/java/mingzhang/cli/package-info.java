/** Commands, the build in order, messages and exit codes; it alone prints and knows all others. */
package mingzhang.cli;
