import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type QueryId,
  type ValueNode,
} from "kysely";

/** Leaves U+0000 out of texts that are written or asked for: PostgreSQL refuses it, and both databases are to keep the same. */
export const withoutNul: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
};

class WithoutNul extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode, queryId?: QueryId): ValueNode {
    return { ...super.transformValue(node, queryId), value: cleaned(node.value) };
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
    queryId?: QueryId,
  ): PrimitiveValueListNode {
    const list = super.transformPrimitiveValueList(node, queryId);
    return { ...list, values: list.values.map(cleaned) };
  }
}

const cleaned = <T>(value: T) => (typeof value === "string" ? value.replaceAll("\0", "") : value);

const transformer = new WithoutNul();
