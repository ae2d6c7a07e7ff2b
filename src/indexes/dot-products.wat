;; Dot products of many rows with one vector, two rows at a time, in 32-bit floats. Its binary form stands in dot-products.ts.
;;
;; A product is summed in eight parts, of the elements 8i, 8i + 1 … 8i + 7, so that additions need not wait for each other.
(module
  (import "host" "memory" (memory 1))

  ;; $rows: where the first row begins; $count: how many rows, an even number; $length: bytes of a row, a multiple of 32;
  ;; $vector: where the vector begins; $products: where to write one product a row.
  (func (export "multiply")
    (param $rows i32) (param $count i32) (param $length i32) (param $vector i32) (param $products i32)
    (local $end i32) (local $row_end i32) (local $at i32) (local $other i32)
    (local $low v128) (local $high v128)
    (local $a_low v128) (local $a_high v128) (local $b_low v128) (local $b_high v128)
    (local.set $end
      (i32.add (local.get $products) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $each_pair
        (br_if $done (i32.ge_u (local.get $products) (local.get $end)))
        (local.set $a_low (v128.const i64x2 0 0))
        (local.set $a_high (v128.const i64x2 0 0))
        (local.set $b_low (v128.const i64x2 0 0))
        (local.set $b_high (v128.const i64x2 0 0))
        (local.set $at (local.get $vector))
        (local.set $row_end (i32.add (local.get $rows) (local.get $length)))
        (local.set $other (local.get $row_end))
        (loop $each_eight
          (local.set $low (v128.load (local.get $at)))
          (local.set $high (v128.load offset=16 (local.get $at)))
          (local.set $a_low (f32x4.add (local.get $a_low)
            (f32x4.mul (v128.load (local.get $rows)) (local.get $low))))
          (local.set $a_high (f32x4.add (local.get $a_high)
            (f32x4.mul (v128.load offset=16 (local.get $rows)) (local.get $high))))
          (local.set $b_low (f32x4.add (local.get $b_low)
            (f32x4.mul (v128.load (local.get $other)) (local.get $low))))
          (local.set $b_high (f32x4.add (local.get $b_high)
            (f32x4.mul (v128.load offset=16 (local.get $other)) (local.get $high))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (local.set $other (i32.add (local.get $other) (i32.const 32)))
          (local.set $rows (i32.add (local.get $rows) (i32.const 32)))
          (br_if $each_eight (i32.lt_u (local.get $rows) (local.get $row_end))))
        (local.set $a_low (f32x4.add (local.get $a_low) (local.get $a_high)))
        (f32.store (local.get $products)
          (f32.add (f32.add (f32.add
            (f32x4.extract_lane 0 (local.get $a_low)) (f32x4.extract_lane 1 (local.get $a_low)))
            (f32x4.extract_lane 2 (local.get $a_low))) (f32x4.extract_lane 3 (local.get $a_low))))
        (local.set $b_low (f32x4.add (local.get $b_low) (local.get $b_high)))
        (f32.store offset=4 (local.get $products)
          (f32.add (f32.add (f32.add
            (f32x4.extract_lane 0 (local.get $b_low)) (f32x4.extract_lane 1 (local.get $b_low)))
            (f32x4.extract_lane 2 (local.get $b_low))) (f32x4.extract_lane 3 (local.get $b_low))))
        (local.set $products (i32.add (local.get $products) (i32.const 8)))
        (local.set $rows (local.get $other))
        (br $each_pair)))))
