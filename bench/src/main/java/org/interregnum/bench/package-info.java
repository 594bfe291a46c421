/// Benchmarks of the hot paths, run by JMH: `java -cp … org.openjdk.jmh.Main TallyBenchmark`.
@NullMarked
package org.interregnum.bench;

import org.jspecify.annotations.NullMarked;
