import type { Page } from '@playwright/test';
import { rowsOf, unzipped, wordsOf } from '../support/office-files.ts';
import {
  beginMember,
  beUnit,
  compareSender,
  disagree,
  downloaded,
  dropFiles,
  fileOf,
  give,
  goToPart,
  type HandedFile,
  handIn,
  lineOf,
  type MemberDesk,
  makeCard,
  makeRollUp,
  nameMe,
  ownDigits,
  press,
  readRoster,
  takeBack,
  takeIn,
  type UnitCard,
  unitWords,
} from '../support/unit-month.ts';
import { type Another, expect, test } from './fixtures.ts';

const { team: t, teamFile: f, answer: a, units: u } = unitWords;
/** The second of December 2026, 09:00: November is handed in. */
const NOW = Date.parse('2026-12-02T09:00:00+07:00');
test.use({ now: NOW });

const UNIT = 'H49.22';
const ABOVE = 'H49';
const UNIT_NAME = 'Ủy ban nhân dân phường Mẫu';
const HEAD = 'Phạm Thị Minh';
const [LAN, BINH, HOA] = ['Nguyễn Thị Lan', 'Trần Văn Bình', 'Lê Thị Hoa'] as const;
const REMARK = 'Cần nêu lý do trễ.';
const OWN_VIEW = 'Trễ do chờ cơ quan phối hợp trả lời.';

/** The file with one sign in its middle changed. */
function altered({ name, buffer }: HandedFile): HandedFile {
  const at = Math.floor(buffer.length / 2);
  const changed = Buffer.from(buffer);
  changed[at] = changed[at] === 0x41 ? 0x42 : 0x41;
  return fileOf(`changed-${name}`, changed);
}

const renamed = (name: string, { buffer }: HandedFile) => fileOf(name, buffer);

/** What the report page and its workbook say was received, and how many summaries count. */
async function counted(page: Page) {
  await goToPart(page, 'report');
  await expect(page.getByRole('table', { name: t('team.totals') })).toBeVisible();
  const xlsx = await downloaded(page, () => press(page, t('team.report.xlsx')));
  const rows = rowsOf(unzipped(xlsx.buffer), 1);
  const received = rows.flatMap((row) => row[f('teamFile.col.received')] ?? []);
  return {
    received: received.reduce<number>((sum, one) => sum + Number(one), 0),
    sent: received.length,
    names: rows.map((row) => row[f('teamFile.col.name')]),
  };
}

test('a month of a unit, from the card to the figures at the level above', async ({
  extension: head,
  another,
}) => {
  let card: UnitCard | null = null;
  const desks = new Map<string, MemberDesk & Another>();
  const desk = (name: string) => {
    const found = desks.get(name);
    if (!found) throw new Error(`${name} has no desk`);
    return found;
  };
  const files: Record<'lan1' | 'lan2' | 'binh' | 'hoa', HandedFile | null> = {
    lan1: null,
    lan2: null,
    binh: null,
    hoa: null,
  };
  const file = (name: keyof typeof files) => {
    const found = files[name];
    if (!found) throw new Error(`${name} was not handed in`);
    return renamed(`${name}.tusoi`, found);
  };

  await test.step('the head makes a card, and opens its recovery file again', async () => {
    await nameMe(head, HEAD);
    card = await makeCard(head, { unitId: UNIT, unitName: UNIT_NAME, headName: HEAD });
    expect(card.digits).toMatch(/^(\d{4} ){5}\d{4}$/);
  });

  await test.step('three members take the card in, compare the digits and seal for it', async () => {
    const counts = [
      [LAN, 160],
      [BINH, 90],
      [HOA, 60],
    ] as const;
    for (const [name, cases] of counts) {
      if (!card) throw new Error('no card');
      const { extension, end } = await another();
      const begun = await beginMember(extension, { name, cases, card, now: NOW });
      expect(begun.received, name).toBeGreaterThan(0);
      desks.set(name, { ...begun, end });
    }
    files.lan1 = await handIn(desk(LAN), 'Bản đầu');
    files.lan2 = await handIn(desk(LAN), 'Bản sau');
    files.binh = await handIn(desk(BINH), '');
    files.hoa = await handIn(desk(HOA), 'Gửi muộn');
    await desk(BINH).end();
    await desk(HOA).end();
  });

  const page = await head.open('dashboard.html#/team/roster');
  await test.step('everybody on the list has sent nothing yet, and nobody has a zero', async () => {
    await readRoster(page, [LAN, BINH, HOA]);
    await goToPart(page, 'matrix');
    await expect(lineOf(page, HOA)).toContainText(t('team.standing.missing'));
    await expect(lineOf(page, HOA).getByRole('button', { name: /^0/ })).toHaveCount(0);
  });

  await test.step('each file gets its verdict: taken, older, altered', async () => {
    await goToPart(page, 'inbox');
    await dropFiles(page, file('lan2'), altered(file('binh')), file('binh'));
    await expect(lineOf(page, 'changed-binh')).toContainText(t('team.verdict.altered'));
    await press(page, t('team.bindAll', { count: 2 }));
    await expect(lineOf(page, 'lan2.tusoi')).toContainText(t('team.verdict.accepted'));
    await compareSender(page, 'lan2.tusoi', await ownDigits(desk(LAN)));
    await expect(lineOf(page, 'lan2.tusoi')).not.toContainText(t('team.remark.notCompared'));
    await takeIn(page, 2);
    await expect(page.getByText(t('team.sentOf', { sent: 2, all: 3 }))).toBeVisible();
    await dropFiles(page, file('lan1'), file('lan2'));
    await expect(lineOf(page, 'lan1.tusoi')).toContainText(t('team.verdict.older'));
    await expect(lineOf(page, 'lan2.tusoi')).toContainText(t('team.verdict.duplicate'));
    await takeIn(page, 1);
  });

  const expected = () => desk(LAN).received + desk(BINH).received;
  await test.step('the figures are those that the members saw before they sent', async () => {
    await goToPart(page, 'matrix');
    for (const name of [LAN, BINH]) {
      await expect(lineOf(page, name)).toContainText(t('team.standing.sent'));
      const figure = lineOf(page, name).getByRole('button', {
        name: String(desk(name).received),
        exact: true,
      });
      await expect(figure.first()).toBeVisible();
    }
    expect(await counted(page)).toMatchObject({ received: expected(), sent: 2 });
  });

  let answer: HandedFile | null = null;
  let receipt: HandedFile | null = null;
  await test.step('the head says what is to be mended, and answers with a receipt', async () => {
    await goToPart(page, 'matrix');
    await press(page, LAN);
    await page.getByLabel(t('team.review.points')).fill('86,5');
    await page.getByLabel(t('team.review.remark'), { exact: true }).fill(REMARK);
    await press(page, t('team.review.save'));
    await expect(page.getByText(t('team.review.saved')).first()).toBeVisible();
    await press(page, t('team.review.ask'));
    await expect(page.getByText(t('team.standing.toMend')).first()).toBeVisible();
    answer = await downloaded(page, () => press(page, a('answer.make')));
    receipt = await downloaded(page, () => press(page, a('answer.receipt')));
  });

  await test.step('the member reads it in its place, keeps the receipt and sends a better one', async () => {
    if (!answer || !receipt) throw new Error('no answer');
    const { page: member } = desk(LAN);
    await takeBack(desk(LAN), answer);
    await expect(member.getByText(REMARK)).toBeVisible();
    await expect(member.getByText(a('answer.asks')).first()).toBeVisible();
    await takeBack(desk(LAN), receipt);
    await expect(member.getByText(/^Biên nhận Tháng 11\/2026/)).toBeVisible();
    await disagree(desk(LAN), OWN_VIEW);
    const better = renamed('lan3.tusoi', await handIn(desk(LAN), 'Đã nêu lý do trễ'));
    await goToPart(page, 'inbox');
    await dropFiles(page, better);
    await expect(lineOf(page, 'lan3.tusoi')).toContainText(t('team.verdict.accepted'));
    await takeIn(page, 1);
    await goToPart(page, 'matrix');
    await expect(lineOf(page, LAN)).toContainText(t('team.standing.sentAgain'));
    await press(page, LAN);
    await expect(page.getByText(OWN_VIEW).first()).toBeVisible();
    await expect(page.getByLabel(t('team.review.remark'), { exact: true })).toHaveValue(REMARK);
  });

  await test.step('the period is locked: what comes later is late and moves no figure', async () => {
    await goToPart(page, 'report');
    await press(page, t('team.lock'));
    await goToPart(page, 'inbox');
    await dropFiles(page, file('hoa'));
    await press(page, t('team.bindAll', { count: 1 }));
    await expect(lineOf(page, 'hoa.tusoi')).toContainText(t('team.verdict.afterLock'));
    await takeIn(page, 1);
    await goToPart(page, 'matrix');
    await expect(lineOf(page, LAN)).toContainText(t('team.standing.locked'));
    await expect(lineOf(page, HOA)).toContainText(t('team.standing.missing'));
    const after = await counted(page);
    expect(after).toMatchObject({ received: expected(), sent: 2, names: [LAN, BINH, HOA] });
    await expect(page.getByText(t('team.locked.about', { count: 1 }))).toBeVisible();
  });

  await test.step('the report is a document with everybody in it and the head’s words', async () => {
    const docx = await downloaded(page, () => press(page, t('team.report.docx')));
    expect(docx.name).toBe('don-vi-2026-11.docx');
    const said = wordsOf(unzipped(docx.buffer));
    for (const words of [LAN, BINH, HOA, REMARK, '86,50', 'Chưa nộp']) {
      expect(said).toContain(words);
    }
    expect(said).toContain('Đã nhận 2 trên 3 bản tổng hợp của cá nhân.');
    expect(said).toContain(`Chưa nhận được: ${HOA}.`);
  });

  await test.step('the level above opens the unit’s file and sees the same figures', async () => {
    await goToPart(page, 'units');
    const rollUp = await makeRollUp(page, ABOVE, UNIT_NAME);
    const { extension } = await another();
    const above = await extension.open('dashboard.html#/team/units');
    await beUnit(above, ABOVE);
    await give(above, u('units.take'), rollUp);
    const unit = above
      .getByRole('table', { name: u('units.all') })
      .getByRole('row')
      .filter({
        hasText: UNIT,
      });
    await expect(unit).toContainText(UNIT_NAME);
    await expect(unit).toContainText(u('units.sentOf', { sent: '2', all: '3' }));
    await expect(unit.getByRole('cell', { name: String(expected()), exact: true })).toBeVisible();
  });
});
