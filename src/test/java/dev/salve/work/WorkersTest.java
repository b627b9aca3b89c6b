package dev.salve.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final Workers workers = Workers.start(Thread::new);

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void resultsComeInTheOrderOfTheInputs() {
        List<Integer> inputs = IntStream.range(0, 500).boxed().toList();

        List<Integer> doubled = workers.map(inputs, number -> {
            if (number % 7 == 0) {
                Thread.yield();
            }
            return number * 2;
        });

        assertEquals(inputs.stream().map(number -> number * 2).toList(), doubled);
    }

    @Test
    void eachInputIsWorkedOnOnce() {
        ConcurrentHashMap<Integer, Integer> seen = new ConcurrentHashMap<>();

        workers.each(IntStream.range(0, 500).boxed().toList(), number -> seen.merge(number, 1, Integer::sum));

        assertEquals(500, seen.size());
        assertEquals(List.of(1), seen.values().stream().distinct().toList());
    }

    @Test
    void failureOfATaskIsTheFailureOfAll() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> workers.each(List.of(1, 2, 3), number -> {
                    throw new IllegalArgumentException("number");
                }));

        assertEquals("number", thrown.getMessage());
    }

    @Test
    void begunTaskRunsBesideItsCaller() {
        CountDownLatch goesOn = new CountDownLatch(1);
        Supplier<Thread> begun = workers.begin(() -> {
            try {
                goesOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Thread.currentThread();
        });

        goesOn.countDown();

        assertNotSame(Thread.currentThread(), begun.get());
    }

    @Test
    void begunTaskThatFailsSaysSoToWhoeverAsks() {
        Supplier<String> begun = workers.begin(() -> {
            throw new IllegalStateException("no result");
        });

        assertThrows(IllegalStateException.class, begun::get);
        assertThrows(IllegalStateException.class, begun::get);
    }
}
