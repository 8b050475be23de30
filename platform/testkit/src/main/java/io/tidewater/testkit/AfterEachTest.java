package io.tidewater.testkit;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Leaves nothing of one test behind for the next. */
final class AfterEachTest implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(Neighbours.class).ifAvailable(Neighbours::reset);
        }
    }
}
