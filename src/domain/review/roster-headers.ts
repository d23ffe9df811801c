/** What a column of a roster holds. */
export type RosterField = 'name' | 'family' | 'id' | 'group';

/**
 * What columns are called in lists that people keep, in the languages of Amends: whole headings, folded.
 * They recognise what is pasted, and are shown to nobody.
 */
export const ROSTER_HEADERS: Readonly<Record<RosterField, readonly string[]>> = {
  name: [
    ...['name', 'full name', 'employee', 'learner', 'student', 'person', 'participant', 'trainee'],
    ...['անուն', 'անուն ազգանուն', 'ազգանուն անուն', 'աշխատակից', 'աշխատող', 'մասնակից'],
    ...['first name', 'given name', 'имя', 'фио', 'ф.и.о.', 'имя и фамилия', 'фамилия и имя', 'фамилия имя', 'сотрудник', 'работник', 'участник', 'ученик'],
    ...['аты', 'аты-жөні', 'аты жөні', 'толық аты', 'қызметкер', 'қатысушы', 'тәжірибеші'],
    ...['аты-жөнү', 'аты жөнү', 'толук аты', 'кызматкер', 'катышуучу'],
    ...['нэр', 'овог нэр', 'бүтэн нэр', 'ажилтан', 'оролцогч', 'суралцагч'],
  ],
  family: ['last name', 'surname', 'family name', 'ազգանուն', 'фамилия', 'тегі', 'фамилиясы', 'овог'],
  id: [
    ...['id', 'code', 'number', 'no', 'no.', '№', '#', 'employee id', 'employee number', 'personnel number', 'staff id', 'login'],
    ...['կոդ', 'համար', 'տաբելային համար', 'նույնականացուցիչ'],
    ...['код', 'номер', 'табельный номер', 'таб. номер', 'таб. №', 'табельный №', 'идентификатор', 'логин'],
    ...['нөмір', 'нөмірі', 'табель нөмірі', 'коды'],
    ...['номери', 'табель номери'],
    ...['дугаар', 'ажилтны дугаар', 'регистр', 'код дугаар'],
  ],
  group: [
    ...['group', 'team', 'shift', 'department', 'course', 'class', 'branch', 'store', 'unit'],
    ...['խումբ', 'թիմ', 'հերթափոխ', 'բաժին', 'մասնաճյուղ'],
    ...['группа', 'команда', 'смена', 'отдел', 'подразделение', 'филиал', 'курс'],
    ...['топ', 'ауысым', 'бөлім', 'филиал'],
    ...['тобу', 'смена', 'бөлүм', 'нөөмөт'],
    ...['баг', 'бүлэг', 'ээлж', 'хэлтэс', 'салбар', 'анги'],
  ],
};

/** Headings that may also stand over numbers of rows, which are nobody’s id. */
export const ROW_NUMBER_HEADERS: readonly string[] = ['№', '#', 'no', 'no.', '№ п/п', 'п/п', 'n', 'հ/հ', 'р/с', 'к/н', 'т/р', 'д/д'];
