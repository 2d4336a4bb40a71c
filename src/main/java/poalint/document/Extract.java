package poalint.document;

import java.util.List;

/**
 * What was read of a document.
 *
 * @param view its text view
 * @param notes what the user should know, each without full stop
 * @param gaps what could not be read and is therefore not checked, each without full stop
 */
record Extract(TextView view, List<String> notes, List<String> gaps) {

    Extract {
        notes = List.copyOf(notes);
        gaps = List.copyOf(gaps);
    }
}
