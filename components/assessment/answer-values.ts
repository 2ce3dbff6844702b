import {
  CircleCheck,
  CircleMinus,
  CircleX,
  type LucideIcon,
  Minus,
  Star,
  ThumbsUp,
  TriangleAlert,
} from 'lucide-preact';
import type { AnswerValue } from '@/utils/assessment/assessment';
import type { Scale } from '@/utils/assessment/edition';
import type { State } from '@/utils/cases/standing';

/** The answers of a scale, from the best down, with the key of each. */
export const VALUES_OF: Record<Scale, readonly { value: AnswerValue; key: string }[]> = {
  grade4: [
    { value: 'xuatSac', key: '1' },
    { value: 'tot', key: '2' },
    { value: 'trungBinh', key: '3' },
    { value: 'kem', key: '4' },
    { value: 'na', key: 'a' },
  ],
  yesNoNa: [
    { value: 'yes', key: 'y' },
    { value: 'no', key: 'n' },
    { value: 'na', key: 'a' },
  ],
};

/** Each answer has its own picture, so that none is told by colour alone. */
export const VALUE_LOOKS: Record<AnswerValue, { icon: LucideIcon; state: State }> = {
  xuatSac: { icon: Star, state: 'inTime' },
  tot: { icon: ThumbsUp, state: 'inTime' },
  trungBinh: { icon: Minus, state: 'near' },
  kem: { icon: TriangleAlert, state: 'late' },
  yes: { icon: CircleCheck, state: 'inTime' },
  no: { icon: CircleX, state: 'late' },
  na: { icon: CircleMinus, state: 'neutral' },
};
