import { message, type Place, type Sink } from "../problem.ts";
import { fenceFaults } from "./fence-faults.ts";

interface Block {
  readonly name: string;
  readonly colons: number;
  readonly opening: Place;
  /** Whether a fault of its fences is told already. */
  readonly faulty: boolean;
}

/** A block that ended where another began, since it can hold none. */
interface CutBlock<Holder> {
  readonly block: Block;
  readonly inner: Block;
  /** The block that is round both; undefined where there is none. */
  readonly holder: Holder | undefined;
}

/**
 * The blocks below a heading that were cut short by another. Whether the other stands inside, or the
 * closing fence before it was forgotten, is seen only when a fence follows that closes nothing else.
 */
export class CutBlocks<Holder extends Block> {
  #cut: CutBlock<Holder>[] = [];

  add(block: Block, inner: Block, holder: Holder | undefined): void {
    this.#cut.push({ block, inner, holder });
  }

  /** The block to which a closing fence belongs that stands behind the one inside it, or null. */
  closedBy(colons: number, holder: Holder | undefined): CutBlock<Holder> | null {
    if (holder?.colons === colons) return null;
    const index = this.#cut.findLastIndex(
      (cut) => cut.holder === holder && cut.block.colons === colons,
    );
    return index < 0 ? null : (this.#cut.splice(index, 1)[0] ?? null);
  }

  /** Reports those whose closing fence never came. */
  end(report: Sink): void {
    for (const { block } of this.#cut.splice(0))
      if (!block.faulty) report(fenceFaults.unclosed(block, message`before the next block`));
  }
}
