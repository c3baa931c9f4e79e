package org.entente.api.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What one request may ask for. {@code application.properties} has the usual values, and says of
 * each why it is so.
 *
 * @param bytes how long it may be
 * @param depth how many fields may stand within each other
 * @param cost how many things it may fetch at most, see {@link Price}
 * @param fields how many fields it may name, those of a fragment wherever it is spread
 * @param questions how many fields it may ask of the query or mutation itself, under whatever names
 * @param operations how many operations its document may hold
 * @param values how many values a list in it may have
 * @param characters how long a text in it may be; for questions only, articles may be longer
 * @param time how long it may take
 * @param export how long an export may take, which sends more than any answer
 */
@ConfigurationProperties("entente.limits")
public record Limits(
    int bytes,
    int depth,
    int cost,
    int fields,
    int questions,
    int operations,
    int values,
    int characters,
    Duration time,
    Duration export) {}
