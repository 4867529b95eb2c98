/** Everything that may be undertaken is on one page; the stock list turns after fifteen. */
const ALL = 50;

window.angular.module('cam.tasklist.custom').config([
  '$provide',
  $provide =>
    $provide.decorator('dataDepend', [
      '$delegate',
      dataDepend => {
        const create = dataDepend.create;
        dataDepend.create = scope => {
          const data = create.call(dataDepend, scope);
          const set = data.set;
          data.set = (name, value) =>
            set.call(
              data,
              name,
              name === 'processDefinitionQuery' ? { ...value, maxResults: ALL } : value
            );
          return data;
        };
        return dataDepend;
      }
    ])
]);
