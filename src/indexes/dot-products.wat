;; Dot products of many rows with one vector, two rows at a time. Its binary form stands in dot-products.ts.
;;
;; Rows are 32-bit floats, the vector and the products 64-bit ones. Products are summed in four parts, of the elements 4i, 4i + 1,
;; 4i + 2 and 4i + 3, in doubles: exactly what the same sums in JavaScript give, to the last bit.
(module
  (import "host" "memory" (memory 1))

  ;; $rows: where the first row begins; $count: how many rows, an even number; $length: bytes of a row, a multiple of 16;
  ;; $vector: where the vector begins; $products: where to write one product a row.
  (func (export "multiply")
    (param $rows i32) (param $count i32) (param $length i32) (param $vector i32) (param $products i32)
    (local $end i32) (local $row_end i32) (local $at i32)
    (local $low v128) (local $high v128) (local $row v128)
    (local $a_low v128) (local $a_high v128) (local $b_low v128) (local $b_high v128)
    (local.set $end
      (i32.add (local.get $products) (i32.shl (local.get $count) (i32.const 3))))
    (block $done
      (loop $each_pair
        (br_if $done (i32.ge_u (local.get $products) (local.get $end)))
        (local.set $a_low (v128.const i64x2 0 0))
        (local.set $a_high (v128.const i64x2 0 0))
        (local.set $b_low (v128.const i64x2 0 0))
        (local.set $b_high (v128.const i64x2 0 0))
        (local.set $at (local.get $vector))
        (local.set $row_end (i32.add (local.get $rows) (local.get $length)))
        (loop $each_four
          (local.set $low (v128.load (local.get $at)))
          (local.set $high (v128.load offset=16 (local.get $at)))

          (local.set $row (v128.load (local.get $rows)))
          (local.set $a_low (f64x2.add (local.get $a_low)
            (f64x2.mul (f64x2.promote_low_f32x4 (local.get $row)) (local.get $low))))
          (local.set $a_high (f64x2.add (local.get $a_high)
            (f64x2.mul
              (f64x2.promote_low_f32x4
                (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                  (local.get $row) (local.get $row)))
              (local.get $high))))

          (local.set $row (v128.load (i32.add (local.get $rows) (local.get $length))))
          (local.set $b_low (f64x2.add (local.get $b_low)
            (f64x2.mul (f64x2.promote_low_f32x4 (local.get $row)) (local.get $low))))
          (local.set $b_high (f64x2.add (local.get $b_high)
            (f64x2.mul
              (f64x2.promote_low_f32x4
                (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                  (local.get $row) (local.get $row)))
              (local.get $high))))

          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (local.set $rows (i32.add (local.get $rows) (i32.const 16)))
          (br_if $each_four (i32.lt_u (local.get $rows) (local.get $row_end))))
        (f64.store (local.get $products)
          (f64.add (f64.add (f64.add
            (f64x2.extract_lane 0 (local.get $a_low)) (f64x2.extract_lane 1 (local.get $a_low)))
            (f64x2.extract_lane 0 (local.get $a_high))) (f64x2.extract_lane 1 (local.get $a_high))))
        (f64.store offset=8 (local.get $products)
          (f64.add (f64.add (f64.add
            (f64x2.extract_lane 0 (local.get $b_low)) (f64x2.extract_lane 1 (local.get $b_low)))
            (f64x2.extract_lane 0 (local.get $b_high))) (f64x2.extract_lane 1 (local.get $b_high))))
        (local.set $products (i32.add (local.get $products) (i32.const 16)))
        (local.set $rows (i32.add (local.get $rows) (local.get $length)))
        (br $each_pair)))))
