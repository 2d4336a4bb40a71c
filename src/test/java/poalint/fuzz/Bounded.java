package poalint.fuzz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;

/** No stored input may take long: most take milliseconds, and the slowest machine is not that slow. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@interface Bounded {}
