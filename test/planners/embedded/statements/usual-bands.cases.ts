import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

async function typesOf(description: string): Promise<Record<string, string>> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, type, options }) => [name, type === 'expression' ? String(options?.['expression']) : type]));
}

describe('bands of a number beside it', () => {
  it.each([
    ['gym members: name, bmi, bmi category', { bmi_category: "bmi >= 30 ? 'Obese' : bmi >= 25 ? 'Overweight' : bmi >= 18.5 ? 'Normal' : 'Underweight'" }],
    ['survey: respondent id, satisfaction 1-10, NPS category from the score', { nps_category: "satisfaction >= 9 ? 'promoter' : satisfaction >= 7 ? 'passive' : 'detractor'" }],
    ['hosts: host, cvss score, severity', { severity: "cvss_score >= 9 ? 'critical' : cvss_score >= 7 ? 'high' : cvss_score >= 4 ? 'medium' : 'low'" }],
    ['exam: student, score out of 50, letter grade (A, B, C, D, F)', { letter_grade: "score >= 45 ? 'A' : score >= 40 ? 'B' : score >= 35 ? 'C' : score >= 30 ? 'D' : 'F'" }],
    ['people: name, age, age group (20-39, 40-59, 60+)', { age_group: "age >= 60 ? '60+' : age >= 40 ? '40-59' : '20-39'" }],
    ['alumnos: nombre, nota sobre 10, calificación, aprobado', { calificación: "nota >= 9 ? 'sobresaliente' : nota >= 7 ? 'notable' : nota >= 5 ? 'aprobado' : 'suspenso'", aprobado: 'nota >= 5' }],
    ['notes des élèves: élève, note sur 20, mention', { mention: "note >= 16 ? 'Très bien' : note >= 14 ? 'Bien' : note >= 12 ? 'Assez bien' : note >= 10 ? 'Passable' : 'Insuffisant'" }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });

  it('follow the mark from which an exam is passed', async () => {
    expect((await typesOf('exams: student, score out of 100, grade (A, B, C, D, F), passed if score >= 50'))['grade']).toContain("score >= 50 ? 'D'");
  });

  it('decide the number where their shares were told', async () => {
    expect(await typesOf('exam: student, score, grade (A 20%, B 30%, C 30%, F 20%)')).toMatchObject({ grade: 'category', score: 'integer' });
  });
});
