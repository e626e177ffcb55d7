package mingzhang.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import mingzhang.archive.Words;

/** Why a file could not be read or written, in a person's words. */
final class FileFault {
    private FileFault() {}

    /** What the system calls it stands where there is no better word. */
    static String of(IOException e, Words words) {
        String said = said(e);
        String fault =
                switch (said) {
                    case "No space left on device", "Disk quota exceeded", "File too large" ->
                            "full";
                    case "Read-only file system" -> "read-only";
                    case "Is a directory", "Not a directory" -> "kind";
                    case "Too many open files" -> "open";
                    default -> kind(e);
                };
        return fault.isEmpty() ? said : words.get("command.fault." + fault);
    }

    private static String said(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static String kind(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission";
        } else if (e instanceof NoSuchFileException) {
            return "missing";
        }
        boolean other =
                e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException;
        return other ? "kind" : "";
    }
}
