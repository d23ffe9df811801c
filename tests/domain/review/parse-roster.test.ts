import { describe, expect, test } from 'vitest';
import { parseRoster } from '../../../src/domain/review/parse-roster.ts';

const rows = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const parse = (text: string) => parseRoster(rows(text));

describe('columns are found by their headings', () => {
  test.each([
    ['en', 'Employee ID | Full name | Team'],
    ['hy', 'Տաբելային համար | Անուն Ազգանուն | Խումբ'],
    ['ru', 'Табельный номер | ФИО | Группа'],
    ['kk', 'Табель нөмірі | Аты-жөні | Топ'],
    ['ky', 'Табель номери | Аты-жөнү | Тобу'],
    ['mn', 'Ажилтны дугаар | Овог нэр | Баг'],
  ])('in %s', (_language, headings) => {
    expect(parse(`${headings}\n17 | Ani Hakobyan | Saturday`).people).toEqual([{ key: 'id:17', id: '17', name: 'Ani Hakobyan', group: 'Saturday' }]);
  });

  test('in capitals, with a colon and spare spaces', () => {
    expect(parse('  NAME: |  Staff_ID \nAni | 17').people).toEqual([{ key: 'id:17', id: '17', name: 'Ani' }]);
  });

  test('a family name in a column of its own is put behind the name', () => {
    expect(parse('Фамилия | Имя | Отдел\nПетросян | Ани | Зал').people).toEqual([{ key: 'name:ани петросян', name: 'Ани Петросян', group: 'Зал' }]);
  });

  test('the numbers of rows are nobody’s id', () => {
    expect(parse('№ | Name\n1 | Ani\n2 | Erik').people.map(({ key }) => key)).toEqual(['name:ani', 'name:erik']);
    expect(parse('№ | Name\n104 | Ani\n97 | Erik').people.map(({ key }) => key)).toEqual(['id:104', 'id:97']);
  });

  test('names are seen beside a heading that is known, under one that is not', () => {
    expect(parse('Wer | Team\nAni | A\nErik | A').people.map(({ name, group }) => [name, group])).toEqual([
      ['Ani', 'A'],
      ['Erik', 'A'],
    ]);
  });
});

test('a word of headings that stands further down as well is the name of a group', () => {
  expect(parse('Ani Hakobyan | Смена\nLena Orlova | Смена\nErik Mkrtchyan | Зал').people.map(({ name, group }) => [name, group])).toEqual([
    ['Ani Hakobyan', 'Смена'],
    ['Lena Orlova', 'Смена'],
    ['Erik Mkrtchyan', 'Зал'],
  ]);
});

describe('without headings columns are found by what is in them', () => {
  test('names are letters, ids have digits and differ, groups repeat', () => {
    const { people, columns } = parse('1 | Sales | A-17 | Ani Hakobyan\n2 | Sales | A-18 | Lena Orlova\n3 | Sales | A-19 | Dana Yerlanova');
    expect(columns).toEqual({ hasHeader: false, name: 3, id: 2, group: 1 });
    expect(people[0]).toEqual({ key: 'id:a-17', id: 'A-17', name: 'Ani Hakobyan', group: 'Sales' });
  });

  test('a list of names alone is one', () => {
    expect(parse('Ani\nErik\nԱնի').people.map(({ name }) => name)).toEqual(['Ani', 'Erik', 'Անի']);
  });
});

describe('problems', () => {
  test('two rows of one name stay two, and are told apart by a number', () => {
    expect(parse('Name\nАни Петросян\nани  петросян').people.map(({ key }) => key)).toEqual(['name:ани петросян', 'name:ани петросян#2']);
  });

  test('the same id and name again is one person, and is said', () => {
    const { people, problems } = parse('Name | ID\nAni | 17\nERIK | 18\nani | 17');
    expect(people.map(({ key }) => key)).toEqual(['id:17', 'id:18']);
    expect(problems).toEqual([{ kind: 'repeated', row: 3, id: '17' }]);
  });

  test('one id for two names is said, and both are kept', () => {
    const { people, problems } = parse('Name | ID\nAni | 17\nErik | 17');
    expect(people.map(({ key, name }) => [key, name])).toEqual([
      ['id:17', 'Ani'],
      ['id:17#2', 'Erik'],
    ]);
    expect(problems).toEqual([{ kind: 'same_id', row: 2, id: '17' }]);
  });

  test('a row of nobody is named by its place in what was pasted; empty rows are none', () => {
    const { people, problems } = parse('Name | ID | Team\n\n | | Sales\nAni | 17 | Sales');
    expect(people).toHaveLength(1);
    expect(problems).toEqual([{ kind: 'nobody', row: 2 }]);
  });

  test('a list of ids alone is read, and it is said that nobody has a name', () => {
    expect(parse('ID\nA17\nA18')).toMatchObject({ people: [{ id: 'A17' }, { id: 'A18' }], problems: [{ kind: 'no_names' }] });
  });

  test('nothing pasted is nobody, and no problem', () => {
    expect(parseRoster([])).toMatchObject({ people: [], problems: [] });
    expect(parse('')).toMatchObject({ people: [], problems: [] });
  });
});

test('a name is kept as it was written, but for spaces, control characters and the form of its letters', () => {
  const decomposed = 'Йосиф'.normalize('NFD');
  expect(parseRoster([['Name'], [`  ${decomposed}\u0007\t Ли `]]).people[0]?.name).toBe('Йосиф Ли');
  expect(parseRoster([['Name'], ['=1+1'], ['__proto__']]).people.map(({ name }) => name)).toEqual(['=1+1', '__proto__']);
});
