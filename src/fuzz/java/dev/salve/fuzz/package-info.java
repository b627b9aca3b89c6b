/** Targets for Jazzer: {@code mvn -Pfuzz test-compile exec:exec@fuzz -Dfuzz.target=FrontMatterFuzz -Dfuzz.seconds=60}. */
package dev.salve.fuzz;
