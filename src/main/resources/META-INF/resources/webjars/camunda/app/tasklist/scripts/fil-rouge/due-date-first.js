/**
 * The most pressing task comes first. Tasklist ignores the order saved with a filter and would show
 * the newest first; an order that the person chose stays.
 */
const MOST_PRESSING_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

window.angular.module('cam.tasklist.custom').run([
  '$rootScope',
  '$location',
  ($rootScope, $location) =>
    $rootScope.$on('$locationChangeStart', () => {
      if ($location.path() === '/' && !$location.search().sorting) {
        $location.search('sorting', MOST_PRESSING_FIRST).replace();
      }
    })
]);
