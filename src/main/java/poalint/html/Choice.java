package poalint.html;

/**
 * Something to filter the notes by.
 *
 * @param group the class of its notes
 * @param title its name
 * @param notes how many notes it has
 */
public record Choice(String group, String title, long notes) {}
