package dev.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says on standard error in one sentence what went wrong. A failure that no one foresaw is a bug: its stack trace
 * follows when the environment variable {@code PARLEY_STACKTRACE} is set.
 */
final class ErrorSentence {
    private ErrorSentence() {}

    static int ofUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println("parley: " + stripped(String.valueOf(wrong.getMessage())) + ".");
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr()
                .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for the options it knows.");
        return ExitCode.USAGE;
    }

    static int ofFailure(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println("parley: " + stripped(sentence(failure)) + ".");
        if (System.getenv("PARLEY_STACKTRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case UncheckedIOException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause());
            case NoSuchFileException missing -> "there is no file or folder " + missing.getFile();
            case NotDirectoryException file -> file.getFile() + " is not a folder";
            case AccessDeniedException closed -> "no permission to open " + closed.getFile();
            case IOException io when io.getMessage() != null -> io.getMessage();
            default -> "an unexpected error (please report it; PARLEY_STACKTRACE=1 shows more): " + failure;
        };
    }

    private static String stripped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
