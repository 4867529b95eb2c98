package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little language models may speak: {@code ${bean.method(execution)}}, comparisons of a code
 * such as {@code ${outcome == 'CLOSED'}}, and their combinations. Anything else is refused.
 */
final class ModelExpression {

  private static final Pattern WHOLE = Pattern.compile("[$#]\\{([^{}]*)}", Pattern.DOTALL);

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*('[^'\\\\]*'|\"[^\"\\\\]*\"|==|!=|&&|\\|\\||[!(),.]|[A-Za-z_]\\w*|-?\\d{1,9})\\s*");

  private final List<Call> calls = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<String> tokens;
  private int at;
  private boolean lone;

  private ModelExpression(List<String> tokens) {
    this.tokens = tokens;
  }

  /** One call of a bean; arguments as written. */
  record Call(String bean, String method, List<String> arguments) {}

  /** A name and the code it is compared with: {@code outcome == 'CLOSED'}. */
  record Comparison(String name, String code) {}

  /** The expression is not one of those allowed. */
  static final class NotAllowed extends Exception {
    private static final long serialVersionUID = 1L;
  }

  static boolean looksLike(String text) {
    return text != null && (text.contains("${") || text.contains("#{"));
  }

  static ModelExpression of(String text) throws NotAllowed {
    Matcher whole = WHOLE.matcher(text.strip());
    if (!whole.matches()) {
      throw new NotAllowed();
    }
    var expression = new ModelExpression(tokens(whole.group(1)));
    expression.condition();
    if (expression.at != expression.tokens.size() || expression.lone) {
      throw new NotAllowed();
    }
    return expression;
  }

  List<Call> calls() {
    return calls;
  }

  /** Codes a bean's answer is compared with. */
  List<String> codes() {
    return codes;
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  /** Whether the whole expression is one call, whose type is then the expression's. */
  boolean isOneCall() {
    return calls.size() == 1
        && codes.isEmpty()
        && comparisons.isEmpty()
        && tokens.get(tokens.size() - 1).equals(")")
        && tokens.get(1).equals(".")
        && tokens.indexOf(")") == tokens.size() - 1;
  }

  private static List<String> tokens(String text) throws NotAllowed {
    var tokens = new ArrayList<String>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1));
      end = matcher.end();
      matcher.region(end, text.length());
    }
    if (tokens.isEmpty() || end != text.length()) {
      throw new NotAllowed();
    }
    return tokens;
  }

  private void condition() throws NotAllowed {
    term();
    while (next("and", "&&", "or", "||")) {
      term();
    }
  }

  private void term() throws NotAllowed {
    if (next("!", "not")) {
      term();
    } else if (next("(")) {
      condition();
      expect(")");
    } else {
      comparison();
    }
  }

  private void comparison() throws NotAllowed {
    int first = at;
    boolean name = operand();
    if (next("==", "eq", "!=", "ne")) {
      int second = at;
      if (operand() && name) {
        compare(tokens.get(first), tokens.get(second));
      }
    } else if (name) {
      lone = true;
    }
  }

  /** A variable stands on one side and a code on the other; nothing else has a meaning. */
  private void compare(String left, String right) throws NotAllowed {
    if (isText(left) == isText(right)) {
      throw new NotAllowed();
    }
    String text = isText(left) ? left : right;
    codes.remove(codes.size() - 1);
    comparisons.add(
        new Comparison(isText(left) ? right : left, text.substring(1, text.length() - 1)));
  }

  /** Whether it was a bare name or literal, which says nothing unless compared. */
  private boolean operand() throws NotAllowed {
    String token = take();
    if (isText(token)) {
      codes.add(token.substring(1, token.length() - 1));
      return true;
    }
    if (!Character.isLetter(token.charAt(0)) || !next(".")) {
      if (!Character.isLetterOrDigit(token.charAt(0))) {
        throw new NotAllowed();
      }
      return true;
    }
    String method = take();
    expect("(");
    calls.add(new Call(token, method, arguments()));
    return false;
  }

  private List<String> arguments() throws NotAllowed {
    var arguments = new ArrayList<String>();
    if (next(")")) {
      return arguments;
    }
    do {
      String token = take();
      if (!Character.isLetter(token.charAt(0)) && !isNumber(token) && !isText(token)) {
        throw new NotAllowed();
      }
      arguments.add(token);
    } while (next(","));
    expect(")");
    return arguments;
  }

  static boolean isNumber(String token) {
    return token.matches("-?\\d+");
  }

  private static boolean isText(String token) {
    return token.length() > 1 && (token.charAt(0) == '\'' || token.charAt(0) == '"');
  }

  private boolean next(String... wanted) {
    if (at < tokens.size() && List.of(wanted).contains(tokens.get(at))) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(String wanted) throws NotAllowed {
    if (!next(wanted)) {
      throw new NotAllowed();
    }
  }

  private String take() throws NotAllowed {
    if (at == tokens.size()) {
      throw new NotAllowed();
    }
    return tokens.get(at++);
  }
}
