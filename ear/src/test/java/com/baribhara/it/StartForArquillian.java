package com.baribhara.it;

import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Arquillian looks for the server before the first test class is loaded: it is started when one of them is planned. */
public class StartForArquillian implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        boolean needed = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> test.getSource().stream())
                .anyMatch(StartForArquillian::runsInside);
        if (needed) {
            RunningSystem.get().tellArquillian();
        }
    }

    private static boolean runsInside(TestSource source) {
        return source instanceof ClassSource type && type.getJavaClass().isAnnotationPresent(ArquillianTest.class);
    }
}
