// Makes the columns of the table sortable. Without it the table stands in its order, weakest first.
(function () {
  'use strict';
  var table = document.getElementById('table');
  if (!table) {
    return;
  }
  var body = table.tBodies[0];
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  heads.forEach(function (head, column) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    button.addEventListener('click', function () {
      var turn = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
      var numbers = head.getAttribute('data-sort') === 'number';
      var rows = Array.prototype.slice.call(body.rows).map(function (row, place) {
        return { row: row, place: place, key: row.cells[column].textContent.trim() };
      });
      rows.sort(function (a, b) {
        var order = numbers ? Number(a.key) - Number(b.key) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
        return turn * order || a.place - b.place;
      });
      rows.forEach(function (each) {
        body.appendChild(each.row);
      });
      heads.forEach(function (other) {
        other.removeAttribute('aria-sort');
      });
      head.setAttribute('aria-sort', turn > 0 ? 'ascending' : 'descending');
    });
  });
})();
