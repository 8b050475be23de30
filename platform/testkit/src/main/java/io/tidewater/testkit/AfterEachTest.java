package io.tidewater.testkit;

import io.tidewater.platform.event.EventLog;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Leaves nothing of one test behind for the next, and fails the one that broke a contract in the background. */
final class AfterEachTest implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            ApplicationContext context = test.getApplicationContext();
            context.getBeanProvider(Neighbours.class).ifAvailable(Neighbours::reset);
            context.getBeanProvider(EventLog.class).stream()
                    .filter(CheckedEventLog.class::isInstance)
                    .map(CheckedEventLog.class::cast)
                    .forEach(CheckedEventLog::failOnFault);
        }
    }
}
