/**
 * Documents of word processors, PDF files, web pages and mails, and the text views that are made of them.
 *
 * <p>A text view is what the writer of the document would have typed into a plain text: headings with a number sign, list
 * items with their marks, table rows with bars between the cells. The classes that use a library are loaded when a
 * document of their kind comes, and not before. Nothing that a document names is ever fetched, run or unpacked to disk.
 */
@NullMarked
package poalint.document;

import org.jspecify.annotations.NullMarked;
