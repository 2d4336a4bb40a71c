"""Where the time of one cold run goes."""

import os
import shutil
import statistics
import subprocess

FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"]
HARNESS = "poalint.bench.ColdRun"


def shares(root, work, launcher, plan, pairs, run, out):
    """Prints the parts of a run by the harness, without what a launcher adds, and the whole run by the launcher."""
    classes = root / "target/test-classes"
    if not (classes / (HARNESS.replace(".", "/") + ".class")).exists():
        out("\nThe parts of a run need the harness: mvn -q test-compile -Pbench")
        return
    jars = work / "phases.jar"
    # Like the program itself from a jar: class folders load more slowly.
    subprocess.run([jdk("jar"), "--create", "--file", str(jars), "-C", str(classes), "poalint/bench"], check=True)
    java = [jdk("java"), *FLAGS, *os.environ.get("POA_LINT_JAVA_OPTS", "").split(), "-cp", f"{jars}:{launcher.parent.parent / 'lib'}/*", HARNESS]
    empty = [1000 * run(java).wall for _ in range(pairs)]
    whole = [1000 * run([str(launcher), str(plan)]).wall for _ in range(pairs)]
    first, second, counters = {}, {}, {}
    for _ in range(pairs):
        process = subprocess.Popen([*java, str(plan)], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)
        for line in process.stderr:
            if line.count("\t") != 2:
                raise SystemExit("the harness does not run: " + line + process.stderr.read())
            time, part, micros = line.rstrip("\n").split("\t")
            (first if time == "first" else second).setdefault(part, []).append(int(micros) / 1000)
            if time == "first" and part == "output":
                for name, value in counted(process.pid).items():
                    counters.setdefault(name, []).append(value)
            if time == "second" and part == "output":
                break
        process.communicate("")
    med = statistics.median
    a, b = ({part: med(values) for part, values in each.items()} for each in (first, second))
    rows = [("JVM start", med(empty), None)]
    rows += [(part, a[part], b[part]) for part in ("rule files", "models", "analysis", "rules", "output")]
    total = sum(row[1] for row in rows)
    out(f"\nOne cold run by parts, medians of {pairs} processes; the second time in the same process shows what is work and "
        "not loading of classes or code that is not compiled yet:\n")
    out("| part | ms | share | second time, ms |\n|---|--:|--:|--:|")
    for part, cold, warm in rows:
        out(f"| {part} | {cold:.0f} | {100 * cold / total:.0f} % | {'' if warm is None else f'{warm:.0f}'} |")
    out(f"| sum | {total:.0f} | 100 % | |")
    if counters:
        loading = med(counters["ms"])
        out(f"\nIn the parts after the JVM's start, {med(counters['classes']):.0f} classes were loaded in all, "
            f"which took {loading:.0f} ms, {100 * loading / total:.0f} %.")
    out(f"\nThe whole process by the launcher, with its shell, its archive where it has one, and the command line: {med(whole):.0f} ms.")


def jdk(tool):
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", tool) if home else shutil.which(tool) or tool


def counted(pid):
    """The JVM's own counters of loading classes. Asked after the first run, so that the second is not in them."""
    answer = subprocess.run([jdk("jcmd"), str(pid), "PerfCounter.print"], capture_output=True, text=True).stdout
    counters = dict(line.split("=", 1) for line in answer.splitlines() if "=" in line)
    if "sun.os.hrt.frequency" not in counters:
        return {}
    ticks = int(counters["sun.os.hrt.frequency"]) / 1000
    classes = int(counters.get("java.cls.loadedClasses", 0)) + int(counters.get("java.cls.sharedLoadedClasses", 0))
    return {"classes": classes, "ms": int(counters.get("sun.cls.time", 0)) / ticks}
