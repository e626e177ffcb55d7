package mingzhang.search;

import java.util.Arrays;

/** Numbers in the order in which they first came, each once. Emptied without touching them. */
final class Distinct {
    private int[] rounds = new int[1 << 12];
    private int round = 1;
    private int[] numbers = new int[1 << 8];
    private int size;

    void clear() {
        round++;
        size = 0;
    }

    void add(int number) {
        if (number >= rounds.length) {
            rounds = Arrays.copyOf(rounds, Math.max(number + 1, rounds.length * 2));
        }
        if (rounds[number] != round) {
            rounds[number] = round;
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    void addAll(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
