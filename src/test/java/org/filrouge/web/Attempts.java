package org.filrouge.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Requests somebody may try on a case that is not theirs; one a line: method, path, body. */
final class Attempts {

  /** Ways to read or change one task of others. */
  private static final String ON_A_TASK =
      """
      GET task/{task}
      GET task/{task}/form
      GET task/{task}/form-variables
      GET task/{task}/rendered-form
      GET task/{task}/deployed-form
      GET task/{task}/identity-links
      GET task/{task}/variables
      GET task/{task}/variables/outcome
      GET task/{task}/variables/outcome/data
      GET task/{task}/localVariables
      GET task/{task}/comment
      GET task/{task}/attachment
      POST task/{task}/claim {"userId":"{me}"}
      POST task/{task}/claim {"userId":"agathe.roy"}
      POST task/{task}/unclaim
      POST task/{task}/assignee {"userId":"{me}"}
      POST task/{task}/assignee {"userId":null}
      POST task/{task}/delegate {"userId":"{me}"}
      POST task/{task}/resolve {"variables":{}}
      POST task/{task}/complete {"variables":{}}
      POST task/{task}/complete {"withVariablesInReturn":true}
      POST task/{task}/submit-form {"variables":{}}
      POST task/{task}/submit-form {"withVariablesInReturn":true}
      POST task/{task}/bpmnError {"errorCode":"x"}
      POST task/{task}/bpmnEscalation {"escalationCode":"x"}
      POST task/{task}/identity-links {"userId":"{me}","type":"candidate"}
      POST task/{task}/identity-links {"groupId":"partners","type":"candidate"}
      POST task/{task}/identity-links/delete {"groupId":"office-rouyn-noranda","type":"candidate"}
      POST task/{task}/comment/create {"message":"x"}
      PUT task/{task}/comment {"id":"x","message":"x"}
      DELETE task/{task}/comment
      POST task/{task}/attachment/create
      PUT task/{task}/variables/x {"value":"x"}
      PUT task/{task}/localVariables/x {"value":"x"}
      POST task/{task}/variables {"modifications":{"x":{"value":"x"}}}
      POST task/{task}/localVariables {"modifications":{"x":{"value":"x"}}}
      DELETE task/{task}/variables/x
      PUT task/{task} {"name":"x","description":"x","owner":"{me}","assignee":"{me}","priority":99}
      PUT task/{task} {"due":"2030-01-01T00:00:00.000+0000","followUp":"2030-01-01T00:00:00.000+0000"}
      DELETE task/{task}
      """;

  /** Ways round the task: its instance, its engine, its history, its neighbours. */
  private static final String ROUND_IT =
      """
      POST task/create {"name":"x","assignee":"{me}"}
      GET task/report/candidate-group-count
      GET process-instance?maxResults=10
      POST process-instance?maxResults=10 {}
      GET process-instance/{instance}
      GET process-instance/{instance}/variables
      GET process-instance/{instance}/activity-instances
      GET process-instance/{instance}/comment
      PUT process-instance/{instance}/variables/x {"value":"x"}
      POST process-instance/{instance}/variables {"modifications":{"x":{"value":"x"}}}
      PUT process-instance/{instance}/suspended {"suspended":true}
      POST process-instance/{instance}/modification {"instructions":[{"type":"cancel","activityId":"userTask_assessSituation"}]}
      DELETE process-instance/{instance}
      POST process-instance/delete {"processInstanceIds":["{instance}"]}
      PUT process-instance/suspended {"processInstanceIds":["{instance}"],"suspended":true}
      POST process-instance/message-async {"messageName":"x","processInstanceIds":["{instance}"]}
      POST process-instance/variables-async {"processInstanceIds":["{instance}"],"variables":{"x":{"value":"x"}}}
      GET execution?maxResults=10
      GET execution/{instance}
      GET execution/{instance}/localVariables
      POST execution/{instance}/signal {"variables":{}}
      POST execution/{instance}/localVariables {"modifications":{"x":{"value":"x"}}}
      GET variable-instance?maxResults=10
      GET event-subscription?maxResults=10
      POST message {"messageName":"x","processInstanceId":"{instance}"}
      POST message {"messageName":"x","all":true}
      POST signal {"name":"x"}
      POST condition {"variables":{"x":{"value":"x"}}}
      GET external-task?maxResults=10
      POST external-task/fetchAndLock {"workerId":"x","maxTasks":10,"topics":[{"topicName":"x","lockDuration":1000}]}
      GET job?maxResults=10
      POST job?maxResults=10 {}
      POST job/{job}/execute
      PUT job/{job}/duedate {"duedate":"2030-01-01T00:00:00.000+0000"}
      PUT job/{job}/retries {"retries":0}
      PUT job/suspended {"processDefinitionKey":"intake","suspended":true}
      DELETE job/{job}
      GET job-definition?maxResults=10
      GET incident?maxResults=10
      GET batch?maxResults=10
      POST modification/execute {"processDefinitionId":"{definition}","processInstanceIds":["{instance}"],"instructions":[{"type":"cancel","activityId":"x"}]}
      POST migration/generate {"sourceProcessDefinitionId":"{definition}","targetProcessDefinitionId":"{definition}"}
      GET history/process-instance?maxResults=10
      POST history/process-instance?maxResults=10 {}
      GET history/task?maxResults=10
      GET history/activity-instance?maxResults=10
      GET history/variable-instance?maxResults=10
      GET history/detail?maxResults=10
      GET history/job-log?maxResults=10
      GET history/decision-instance?maxResults=10
      GET history/identity-link-log?maxResults=10
      DELETE history/process-instance/{instance}
      POST history/cleanup
      POST process-definition/{definition}/start {}
      POST process-definition/key/intake/start {"businessKey":"1"}
      POST process-definition/key/intake/submit-form {"variables":{}}
      GET process-definition/{definition}/form-variables
      POST process-definition/{definition}/restart {"processInstanceIds":["{instance}"],"instructions":[{"type":"startBeforeActivity","activityId":"x"}]}
      PUT process-definition/{definition}/suspended {"suspended":true,"includeProcessInstances":true}
      PUT process-definition/{definition}/history-time-to-live {"historyTimeToLive":0}
      DELETE process-definition/{definition}?cascade=true
      GET process-definition/statistics?maxResults=10
      POST decision-definition/key/eligibility/evaluate {"variables":{}}
      GET decision-definition?maxResults=10
      GET deployment?maxResults=10
      GET deployment/{deployment}/resources
      GET deployment/{deployment}/resources/x/data
      POST deployment/create
      DELETE deployment/{deployment}?cascade=true
      POST deployment/{deployment}/redeploy {}
      """;

  /** Ways to become somebody else, or to learn who works here. */
  private static final String PEOPLE =
      """
      GET user?maxResults=10
      POST user?maxResults=10 {}
      GET user/count
      POST user/create {"profile":{"id":"intrus"},"credentials":{"password":"un-mot-de-passe"}}
      GET user/adele.morin/profile
      PUT user/adele.morin/profile {"id":"adele.morin","firstName":"x"}
      PUT user/{me}/profile {"id":"{me}","firstName":"Faux","lastName":"Nom"}
      PUT user/adele.morin/credentials {"password":"x","authenticatedUserPassword":"un-mot-de-passe"}
      POST user/adele.morin/unlock
      DELETE user/{me}
      DELETE user/adele.morin
      POST group/create {"id":"intrus","name":"x"}
      PUT group/managers {"id":"managers","name":"x"}
      PUT group/managers/members/{me}
      PUT group/camunda-admin/members/{me}
      DELETE group/managers/members/adele.morin
      DELETE group/managers
      GET tenant?maxResults=10
      POST tenant/create {"id":"intrus"}
      POST authorization/create {"type":1,"permissions":["ALL"],"userId":"{me}","resourceType":7,"resourceId":"*"}
      PUT authorization/x {"permissions":["ALL"]}
      DELETE authorization/x
      POST filter/create {"resourceType":"Task","name":"intrus","query":{},"properties":{}}
      PUT filter/{filter} {"resourceType":"Task","name":"intrus","query":{},"properties":{}}
      DELETE filter/{filter}
      POST identity/verify {"username":"adele.morin","password":"x"}
      GET metrics
      GET metrics/activity-instance-start/sum
      DELETE metrics/task-worker
      GET telemetry/configuration
      POST telemetry/configuration {"enableTelemetry":true}
      GET telemetry/data
      GET schema/log
      POST schema/log {}
      """;

  /** Cockpit's and Admin's own addresses, from a session. */
  static final List<String> OF_THE_APPLICATIONS =
      """
      GET /camunda/api/cockpit/plugin/base/default/process-instance?maxResults=10
      POST /camunda/api/cockpit/plugin/base/default/process-instance?maxResults=10 {}
      GET /camunda/api/cockpit/plugin/base/default/process-definition/statistics?maxResults=10
      POST /camunda/api/cockpit/plugin/base/default/incident?maxResults=10 {}
      GET /camunda/api/cockpit/plugin/base/default/incident/count
      POST /camunda/api/admin/setup/default/user/create {"profile":{"id":"intrus"},"credentials":{"password":"x"}}
      GET /camunda/api/admin/auth/user/autre
      GET /camunda/api/engine/engine/autre/task
      GET /camunda/api/welcome/plugin/x/default/y
      GET /camunda/api/nothing
      """
          .lines()
          .toList();

  private Attempts() {}

  static List<String> onATask(Map<String, String> ids) {
    return filled(ON_A_TASK, ids);
  }

  static List<String> roundIt(Map<String, String> ids) {
    return Stream.concat(filled(ROUND_IT, ids).stream(), filled(PEOPLE, ids).stream()).toList();
  }

  private static List<String> filled(String lines, Map<String, String> ids) {
    String all = lines;
    for (var id : ids.entrySet()) {
      all = all.replace("{" + id.getKey() + "}", id.getValue());
    }
    return all.lines().toList();
  }
}
