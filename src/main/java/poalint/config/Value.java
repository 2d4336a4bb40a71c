package poalint.config;

/**
 * A value, and who has set it.
 *
 * @param value the value
 * @param origin an option, a file with its line, or {@link #DEFAULT}
 */
public record Value<T>(T value, String origin) {

    /** The origin of what nobody has set. */
    public static final String DEFAULT = "default";

    static <T> Value<T> byDefault(T value) {
        return new Value<>(value, DEFAULT);
    }
}
