import { Layers, Plus, RotateCw, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Product } from '@/utils/evaluation/product';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { DeductionList } from './DeductionList';
import { NumberBox } from './NumberBox';
import { pointsIn } from './points-words';

interface Props {
  products: readonly Product[];
  /** What one occurrence takes off, 0 to 1. */
  deduction: number;
  /** Assigned tasks of the period that can be taken over. */
  tasks: number;
  /** Products entered for the months or quarters within this period. */
  shorter: number;
  onChange: (products: Product[]) => void;
  onAdd: () => void;
  onTakeTasks: () => void;
  onGather: () => void;
  newId: () => string;
}

/** The products of a period, each opened by a click and changed where it stands. */
export function ProductList(props: Props) {
  const { products, tasks, shorter, onChange, onAdd, onTakeTasks, onGather } = props;
  const t = useText(evaluationTexts);
  const put = (next: Product) => onChange(products.map((one) => (one.id === next.id ? next : one)));
  return (
    <div class="products">
      {products.length === 0 && <p class="muted">{t('evaluation.products.empty')}</p>}
      {products.map((product) => (
        <ProductPart
          key={product.id}
          {...props}
          product={product}
          onPut={put}
          onRemove={() => onChange(products.filter((one) => one.id !== product.id))}
        />
      ))}
      <div class="products__acts">
        <Button icon={Plus} onClick={onAdd}>
          {t('evaluation.products.add')}
        </Button>
        {tasks > 0 && (
          <Button icon={RotateCw} onClick={onTakeTasks}>
            {t('evaluation.products.take', { count: tasks })}
          </Button>
        )}
        {shorter > 0 && (
          <Button icon={Layers} onClick={onGather}>
            {t('evaluation.products.gather', { count: shorter })}
          </Button>
        )}
      </div>
    </div>
  );
}

interface PartProps extends Pick<Props, 'deduction' | 'newId'> {
  product: Product;
  onPut: (product: Product) => void;
  onRemove: () => void;
}

function ProductPart(props: PartProps) {
  const { product, onRemove } = props;
  const t = useText(evaluationTexts);
  const language = useLanguage();
  // A new product is open from the beginning; naming it must not close it.
  const [open, setOpen] = useState(product.name === '');
  const name = product.name || t('evaluation.product.unnamed');
  return (
    <details class="product" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="product__head">
        <span class="product__name">{name}</span>
        <span class="muted">
          {t('evaluation.product.line', {
            done: pointsIn(product.done, language),
            assigned: pointsIn(product.assigned, language),
            coefficient: pointsIn(product.coefficient, language),
          })}
        </span>
      </summary>
      <div class="product__body">
        <ProductFields {...props} />
        <Deductions {...props} />
        <IconButton
          icon={Trash2}
          label={t('evaluation.product.remove', { name })}
          onClick={onRemove}
        />
      </div>
    </details>
  );
}

function ProductFields({ product, onPut }: PartProps) {
  const t = useText(evaluationTexts);
  return (
    <div class="product__fields">
      <TextField
        label={t('evaluation.product.name')}
        value={product.name}
        input={{ maxLength: 200 }}
        onInput={(name) => onPut({ ...product, name })}
      />
      <NumberBox
        label={t('evaluation.product.assigned')}
        value={product.assigned}
        max={100_000}
        wrong={t('evaluation.product.number')}
        onCommit={(assigned) => onPut({ ...product, assigned: assigned ?? 0 })}
      />
      <NumberBox
        label={t('evaluation.product.done')}
        value={product.done}
        max={100_000}
        wrong={t('evaluation.product.number')}
        onCommit={(done) => onPut({ ...product, done: done ?? 0 })}
      />
      <NumberBox
        label={t('evaluation.product.coefficient')}
        value={product.coefficient}
        max={1_000}
        exclusive
        wrong={t('evaluation.product.positive')}
        onCommit={(coefficient) => onPut({ ...product, coefficient: coefficient ?? 1 })}
      />
    </div>
  );
}

function Deductions({ product, deduction, newId, onPut }: PartProps) {
  return (
    <>
      <DeductionList
        kind="faults"
        deductions={product.faults}
        share={deduction}
        newId={newId}
        onChange={(faults) => onPut({ ...product, faults })}
      />
      <DeductionList
        kind="delays"
        deductions={product.delays}
        share={deduction}
        newId={newId}
        onChange={(delays) => onPut({ ...product, delays })}
      />
    </>
  );
}
