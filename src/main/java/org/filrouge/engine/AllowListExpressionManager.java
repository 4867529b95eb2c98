package org.filrouge.engine;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Evaluates what models say with the allowed beans only, and refuses what a query or a filter says
 * unless it is one of a few harmless functions: such text comes from users and would otherwise run
 * any code (CVE-2026-109432).
 */
class AllowListExpressionManager extends SpringExpressionManager {

  private static final Pattern HARMLESS_IN_A_QUERY =
      Pattern.compile(
          "[$#]\\{ *(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
              + "|dateTime\\(\\)(\\.(plus|minus)(Hours|Days|Weeks|Months)\\(\\d{1,3}\\)){0,2}) *}");

  AllowListExpressionManager(Map<Object, Object> modelBeans) {
    super(null, modelBeans);
  }

  @Override
  protected ELResolver createElResolver() {
    var resolvers = new CompositeELResolver();
    resolvers.add(new VariableScopeElResolver());
    resolvers.add(new VariableContextElResolver());
    resolvers.add(new ReadOnlyMapELResolver(beans));
    resolvers.add(new ModelElResolver());
    return resolvers;
  }

  @Override
  public Expression createExpression(String text) {
    ensureInitialized();
    return new ScopedExpression(text);
  }

  private final class ScopedExpression extends JuelExpression {

    ScopedExpression(String text) {
      super(createValueExpression(text), AllowListExpressionManager.this, text);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
      // Only a query evaluates an expression outside any execution.
      if (scope == null && !HARMLESS_IN_A_QUERY.matcher(getExpressionText()).matches()) {
        throw new BadUserRequestException(
            "Cette expression n'est pas permise dans un filtre ni dans une recherche. Permises :"
                + " ${currentUser()}, ${currentUserGroups()}, ${now()}, ${dateTime().plusDays(n)}.");
      }
      return super.getValue(scope, execution);
    }
  }
}
