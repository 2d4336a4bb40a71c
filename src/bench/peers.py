"""The programs beside which poa-lint is measured, and how to get them: from npm and Maven, into target/bench."""

import json
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent / "peers"
PATIENCE = 900


def quietly(command, cwd):
    subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True, timeout=PATIENCE)


def npm(work):
    """All programs for Node.js, in the versions of package.json."""
    folder = work / "npm"
    wanted = (HERE / "package.json").read_text()
    done = folder / "done"
    if not done.exists() or done.read_text() != wanted:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", folder)
        quietly(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"], folder)
        done.write_text(wanted)
    shutil.copy(HERE / "textlintrc.json", folder / ".textlintrc.json")
    shutil.copy(HERE / "retext.js", folder)
    return folder, json.loads(wanted)["dependencies"]


def maven(work, name):
    """The jars of a program for Java."""
    folder = work / name
    wanted = (HERE / f"{name}.xml").read_text()
    done = folder / "done"
    if not done.exists() or done.read_text() != wanted:
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        shutil.copy(HERE / f"{name}.xml", folder / "pom.xml")
        quietly(["mvn", "-q", "-B", "-ntp", "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
                 f"-DoutputDirectory={folder / 'lib'}"], folder)
        done.write_text(wanted)
    version = wanted.split("<version>")[-1].split("<")[0]
    return folder, version


def write_good(work):
    folder, versions = npm(work)
    program = ["node", str(folder / "node_modules/write-good/bin/write-good.js")]
    return lambda files, _: [*program, *map(str, files)], versions["write-good"]


def textlint(work):
    folder, versions = npm(work)
    program = ["node", str(folder / "node_modules/textlint/bin/textlint.js"), "--config", str(folder / ".textlintrc.json")]
    return lambda files, place: [*program, *map(str, [place] if place else files)], versions["textlint"] + ", 4 rules"


def alex(work):
    folder, versions = npm(work)
    program = ["node", str(folder / "node_modules/alex/cli.js"), "--why"]
    return lambda files, place: [*program, *map(str, [place] if place else files)], versions["alex"]


def retext(work):
    folder, versions = npm(work)
    return lambda files, _: ["node", str(folder / "retext.js"), *map(str, files)], versions["unified"] + " (unified), 6 rules"


def languagetool(work):
    folder, version = maven(work, "languagetool")
    program = ["java", "-cp", f"{folder / 'lib'}/*", "org.languagetool.commandline.Main", "-l", "en-US"]
    return lambda files, place: [*program, *(["-r", str(place)] if place else map(str, files))], version


def redpen(work):
    folder, version = maven(work, "redpen")
    if not (folder / "RedPenRun.class").exists():
        quietly(["javac", "-cp", f"{folder / 'lib'}/*", "-d", str(folder), str(HERE / "RedPenRun.java")], folder)
    program = ["java", "--add-opens", "java.base/java.lang=ALL-UNNAMED", "-cp", f"{folder}:{folder / 'lib'}/*", "RedPenRun"]
    return lambda files, _: [*program, *map(str, files)], version + " (core), 6 rules"


PEERS = {"write-good": write_good, "retext": retext, "alex": alex, "textlint": textlint, "redpen": redpen,
         "languagetool": languagetool}


def install(name, work):
    """How to run a program over files or a folder, and its version."""
    return PEERS[name](work)
