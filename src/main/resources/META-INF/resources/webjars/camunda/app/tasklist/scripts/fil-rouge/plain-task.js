import { steps } from './steps.js';

/**
 * Leaves on the screen of a task only what can be done there. The server refuses comments, tasks
 * beside the models, other dates and other groups; a button for them would promise what it denies.
 */
const ABSENT = new Set([
  'create-task-action',
  'task-action-comment',
  'task-detail-history',
  'tasklist-card-variables'
]);

const HEAD_OF_TASK = `
<ul class="meta list-inline task-facts">
  <li ng-if="task.due" class="due-date" ng-class="{overdue: task.due < now}">
    <span class="glyphicon glyphicon-bell" aria-hidden="true"></span>
    {{ 'DUE' | translate }} : {{ task.due | amDateFormat:'D MMMM YYYY' }}
  </li>
  <li ng-if="groupNames.length" class="groups">
    <span class="glyphicon glyphicon-th" aria-hidden="true"></span> {{ groupNames.join(', ') }}
  </li>
  <li class="assignee">
    <span class="glyphicon glyphicon-user" aria-hidden="true"></span>
    <button ng-if="!hasAssignee()" type="button" class="claim btn btn-default btn-sm"
            ng-click="claim()" ng-disabled="submitInProgress">{{ 'CLAIM_TASK' | translate }}</button>
    <span ng-if="hasAssignee()">
      {{ assignee.firstName || assignee.lastName
          ? assignee.firstName + ' ' + assignee.lastName : assignee.id }}
      <button type="button" class="unclaim btn btn-link btn-sm"
              ng-click="isAssignee ? unclaim() : resetAssignee()"
              ng-disabled="submitInProgress">{{ 'UNCLAIM_TASK' | translate }}</button>
    </span>
  </li>
</ul>`;

/** A deadline is a day: "in 6 days" for the end of the fifth would mislead. */
const STOCK_DEADLINE = 'am-time-ago="task.due">{{ task.due }}</span>';
const DAY = "> : {{ task.due | amDateFormat:'D MMMM YYYY' }}</span>";

/** The stock page throws the form away, with what was typed, when one looks at another tab. */
const STOCK_TAB = '<view provider="selectedTaskDetailTab" vars="taskVars"></view>';

const FORM_STAYS = `
<div ng-show="selectedTaskDetailTab.id === 'task-detail-form'">
  <view provider="(taskDetailTabs | filter:{id: 'task-detail-form'})[0]" vars="taskVars"></view>
</div>
<div ng-if="selectedTaskDetailTab.id !== 'task-detail-form'">
  <view provider="selectedTaskDetailTab" vars="taskVars"></view>
</div>`;

/** Who opens a task twice, or with a colleague, reads by whom it was done meanwhile. */
const REMOVED = "{{ 'TASK_HAS_BEEN_REMOVED' | translate }}";
const DONE_BY = `${REMOVED} <span ng-if="!taskExists && task.id" fil-rouge-done-by></span>`;

function doneBy() {
  return {
    link: async (scope, [place]) => {
      const [who] = await steps('done', scope.task.id);
      place.textContent = who ? `Faite par ${who}.` : '';
    }
  };
}

function withoutAbsent(views) {
  const stock = views.getProviders;
  views.getProviders = where => stock(where).filter(view => !ABSENT.has(view.id));
  return views;
}

/** The template of a page's part, rewritten. */
function rewriting(rewrite) {
  return ['$delegate', ([part]) => [Object.assign(part, { template: rewrite(part.template) })]];
}

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide => {
    $provide.decorator('Views', ['$delegate', withoutAbsent]);
    $provide.decorator('camTasksDirective', rewriting(list => list.replace(STOCK_DEADLINE, DAY)));
    $provide.decorator(
      'camTasklistTaskDirective',
      rewriting(task => task.replace(STOCK_TAB, FORM_STAYS).replace(REMOVED, DONE_BY))
    );
    $provide.decorator('camTasklistTaskMetaDirective', rewriting(() => HEAD_OF_TASK));
  }
]).directive('filRougeDoneBy', doneBy);
