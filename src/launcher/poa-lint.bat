@echo off
rem Starts poa-lint. Exit status 2 means that it could not run; 1 is kept for findings, and the JVM
rem itself ends in 1 when it cannot start, so whatever may keep it from starting is checked first.
rem
rem   JAVA_HOME           the Java to use where none came with the program; otherwise the first one on PATH
rem   POA_LINT_JAVA_OPTS  further options for the JVM, separated by blanks
rem   COLUMNS             the width of the output, or 100
rem
rem No delayed expansion: it would eat the exclamation marks of the arguments.
setlocal DisableDelayedExpansion

set "APP_LIB=%~dp0..\lib"
if not exist "%APP_LIB%\poa-lint.jar" (
    echo poa-lint: "%APP_LIB%\poa-lint.jar" is missing; please install poa-lint again.>&2
    exit /b 2
)

set "JAVA="
if exist "%~dp0..\runtime\bin\java.exe" (
    set "JAVA=%~dp0..\runtime\bin\java.exe"
) else if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
)
if not defined JAVA (
    echo poa-lint: no Java found; please install Java 17 or newer, or set JAVA_HOME.>&2
    exit /b 2
)
if not exist "%JAVA%" (
    echo poa-lint: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it; poa-lint needs Java 17 or newer.>&2
    exit /b 2
)

rem Short runs: the quick compiler and the plain collector save about a third of the time. A watch goes on,
rem and the other compiler pays there.
set COMPILER=-XX:TieredStopAtLevel=1
if "%~1"=="--watch" set COMPILER=-XX:+TieredCompilation
rem The same memory everywhere: it does for the longest text that is read, and for folders of thousands of plans.
set OPTIONS=-Xmx1g %COMPILER% -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 %POA_LINT_JAVA_OPTS%

rem The version is in the file "release" of most JDKs: JAVA_VERSION="17.0.15".
set "VERSION="
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
if exist "%RELEASE%" (
    for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%RELEASE%"`) do set "VERSION=%%~V"
)

rem The slow way, one JVM start: for a Java without that file, or with options that may be wrong.
if not defined VERSION goto ask
if not defined POA_LINT_JAVA_OPTS if not defined JDK_JAVA_OPTIONS if not defined JAVA_TOOL_OPTIONS goto compare
:ask
"%JAVA%" %OPTIONS% -version >nul 2>&1
if errorlevel 1 (
    "%JAVA%" %OPTIONS% -version >&2
    echo poa-lint: "%JAVA%" does not start; check Java and POA_LINT_JAVA_OPTS.>&2
    exit /b 2
)
if not defined VERSION (
    for /f "tokens=2,3" %%V in ('""%JAVA%" -version 2^>^&1"') do if "%%V"=="version" set "VERSION=%%~W"
)
:compare
set "MAJOR=0"
for /f "delims=.-+_" %%V in ("%VERSION%") do set "MAJOR=%%V"
if %MAJOR% lss 17 (
    echo poa-lint: poa-lint needs Java 17 or newer, but "%JAVA%" is version %VERSION%.>&2
    exit /b 2
)

rem A batch file cannot tell whether it writes to a terminal; "no" is right for files and for both.
if not defined COLUMNS set "COLUMNS=100"

"%JAVA%" %OPTIONS% -Dpoalint.stdout.tty=false "-Dpoalint.columns=%COLUMNS%" -cp "%APP_LIB%\poa-lint.jar;%APP_LIB%\*" poalint.cli.Main %*
exit /b %ERRORLEVEL%
