package vn.caunoi.reports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.reports.spi.Condition;
import vn.caunoi.reports.spi.Measure;

/**
 * Reads the formula column of the catalogue:
 *
 * <pre>
 * sum     := product (('+' | '-') product)*
 * product := atom (('*' | '/') atom)*
 * atom    := number | '(' sum ')' | '{CODE}' | 'typed' | 'plan'
 *          | 'ytd({CODE})' | 'or_zero(' sum ')' | 'known_sum(' sum (',' sum)* ')'
 *          | 'areas_where({CODE}>=number)' | source '.' measure '(' (key ('='|'!=') word ('|' word)*)* ')'
 * </pre>
 */
final class ExpressionReader {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|\\{[A-Z0-9]+\\}|[a-z_]+|>=|!=|[-+*/(),.=|])");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private ExpressionReader(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("Unreadable formula at: " + text.substring(end));
        }
    }

    static Expression read(String text) {
        ExpressionReader reader = new ExpressionReader(text);
        Expression expression = reader.sum();
        if (reader.next < reader.tokens.size()) {
            throw new IllegalArgumentException("Words left over in: " + text);
        }
        return expression;
    }

    private Expression sum() {
        Expression left = product();
        while (at("+") || at("-")) {
            Expression.Operator operator =
                    take().equals("+") ? Expression.Operator.PLUS : Expression.Operator.MINUS;
            left = new Expression.Arithmetic(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = atom();
        while (at("*") || at("/")) {
            Expression.Operator operator =
                    take().equals("*") ? Expression.Operator.TIMES : Expression.Operator.DIVIDED_BY;
            left = new Expression.Arithmetic(operator, left, atom());
        }
        return left;
    }

    private Expression atom() {
        String token = take();
        if (token.equals("(")) {
            Expression inner = sum();
            expect(")");
            return inner;
        }
        if (token.startsWith("{")) {
            return new Expression.Reference(code(token));
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Expression.Number(new BigDecimal(token));
        }
        return switch (token) {
            case "typed" -> new Expression.Typed();
            case "plan" -> new Expression.Plan();
            case "ytd" -> inBrackets(() -> new Expression.YearToDate(code(take())));
            case "or_zero" -> inBrackets(() -> new Expression.OrZero(sum()));
            case "known_sum" -> inBrackets(this::knownSum);
            case "areas_where" -> inBrackets(this::areasWhere);
            default -> measure(token);
        };
    }

    private Expression knownSum() {
        List<Expression> parts = new ArrayList<>(List.of(sum()));
        while (at(",")) {
            take();
            parts.add(sum());
        }
        return new Expression.KnownSum(parts);
    }

    private Expression areasWhere() {
        String code = code(take());
        expect(">=");
        return new Expression.AreasWhere(code, new BigDecimal(take()));
    }

    private Expression measure(String source) {
        expect(".");
        String name = take();
        List<Condition> conditions = new ArrayList<>();
        expect("(");
        while (!at(")")) {
            if (at(",")) {
                take();
            }
            conditions.add(condition());
        }
        expect(")");
        return new Expression.Counted(new Measure(source, name, conditions));
    }

    private Condition condition() {
        String key = take();
        String comparison = take();
        List<String> words = new ArrayList<>(List.of(take()));
        while (at("|")) {
            take();
            words.add(take());
        }
        if (!Arrays.asList("=", "!=").contains(comparison)) {
            throw new IllegalArgumentException("Unreadable condition on " + key);
        }
        return new Condition(key, comparison.equals("="), Set.copyOf(words));
    }

    private Expression inBrackets(java.util.function.Supplier<Expression> inner) {
        expect("(");
        Expression expression = inner.get();
        expect(")");
        return expression;
    }

    private static String code(String token) {
        return token.substring(1, token.length() - 1);
    }

    private boolean at(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private String take() {
        if (next >= tokens.size()) {
            throw new IllegalArgumentException("A formula ends too early: " + tokens);
        }
        return tokens.get(next++);
    }

    private void expect(String token) {
        if (!take().equals(token)) {
            throw new IllegalArgumentException("Expected " + token + " in " + tokens);
        }
    }
}
