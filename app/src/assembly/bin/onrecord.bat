@echo off
rem Starts On Record with the Java of JAVA_HOME, else the one on the PATH. It must be Java 17 or newer.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Dfile.encoding=UTF-8 -jar "%~dp0..\lib\onrecord.jar" %*
exit /b %ERRORLEVEL%
