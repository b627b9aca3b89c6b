package dev.salve.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables: header cells name their columns, alignment is a class. */
final class TableWriter {
    private final Walk walk;
    private final StringBuilder html;

    TableWriter(Walk walk) {
        this.walk = walk;
        this.html = walk.body.html;
    }

    void write(Node table) {
        html.append("<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                part("thead", part);
            } else if (part instanceof TableBody && part.hasChildren()) {
                part("tbody", part);
            }
        }
        html.append("</table>\n");
    }

    private void part(String tag, Node part) {
        html.append('<').append(tag).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                row(row);
            }
        }
        html.append("</").append(tag).append(">\n");
    }

    private void row(Node row) {
        html.append("<tr>\n");
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cell(cell);
            }
        }
        html.append("</tr>\n");
    }

    private void cell(TableCell cell) {
        // An empty corner is no header of anything.
        boolean header = cell.isHeader() && !cell.getText().isBlank();
        html.append(header ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() != null) {
            html.append(" class=\"align-")
                    .append(cell.getAlignment().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        html.append('>');
        walk.text.breakWord();
        if (!cell.getText().isBlank()) {
            walk.inlines.children(cell);
        }
        html.append(header ? "</th>\n" : "</td>\n");
    }
}
