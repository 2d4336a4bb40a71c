package poalint.yaml;

import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** A parser that refuses deep nesting: what makes nodes of its events calls itself for each level, without a limit. */
final class ShallowParser implements Parser {

    /** Rule files nest about six. */
    private static final int DEEPEST = 50;

    private final String file;
    private final Parser parser;
    private final Depth depth = new Depth();

    ShallowParser(String file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof CollectionStartEvent && ++depth.open > DEEPEST) {
            throw new YamlException(
                    file,
                    event.getStartMark().map(Mark::getLine).orElse(0) + 1,
                    event.getStartMark().map(Mark::getColumn).orElse(0) + 1,
                    "this is nested too deep");
        }
        if (event instanceof CollectionEndEvent) {
            depth.open--;
        }
        return event;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    private static final class Depth {
        private int open;
    }
}
